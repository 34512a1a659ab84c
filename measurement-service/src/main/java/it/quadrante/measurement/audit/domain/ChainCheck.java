package it.quadrante.measurement.audit.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes along the chain of a chamber and keeps what is wrong with it. A fault is told where it is: a
 * seal is held against its own entry and against the seal before it.
 */
public final class ChainCheck {
  private static final int MOST_NAMED = 20;

  private final String chamber;
  private final List<String> named = new ArrayList<>();
  private long sealed;
  private long unsealed;
  private long altered;
  private long missing;
  private long last;
  private String lastHash = Seal.NONE;

  public ChainCheck(String chamber) {
    this.chamber = chamber;
  }

  /**
   * The next seal in the order of numbers.
   *
   * @param entry null where it is not there any more
   */
  public void next(Seal seal, AuditEntry entry) {
    boolean follows = seal.number() == last + 1;
    if (!follows) {
      missing(seal.number() - last - 1, "seals " + (last + 1) + " to " + (seal.number() - 1));
    }
    if (entry == null) {
      missing(1, "number " + seal.number() + " entry " + seal.entry());
    } else if (!seal.hash().equals(seal.hash(chamber, entry))) {
      altered("number " + seal.number() + " entry " + seal.entry());
    } else if (follows && !seal.previous().equals(lastHash)) {
      altered("number " + seal.number() + " does not follow the seal before it");
    } else {
      sealed++;
    }
    last = seal.number();
    lastHash = seal.hash();
  }

  /**
   * The end of the chain as it was kept apart, after the seals up to it.
   *
   * @param number 0 where nothing was sealed
   * @param beyond how many seals have a greater number
   */
  public void end(long number, String hash, long beyond) {
    if (number > last) {
      missing(number - last, "seals " + (last + 1) + " to " + number);
    } else if (!hash.equals(lastHash)) {
      altered("the end of the chain, kept as number " + number);
    }
    if (beyond > 0) {
      altered(beyond + " seals after the end of the chain, number " + number);
    }
  }

  /** Entries without a seal; normal for a minute. */
  public void unsealed(long count) {
    unsealed += count;
  }

  /** Entries that went before they were sealed. */
  public void gone(List<Long> entries) {
    entries.forEach(entry -> missing(1, "entry " + entry + ", not sealed yet"));
  }

  public boolean isWhole() {
    return altered == 0 && missing == 0;
  }

  /** What is wrong, the first of it. */
  public List<String> named() {
    return List.copyOf(named);
  }

  /** Counts, and the end of the chain: who keeps it elsewhere can hold it against a later one. */
  @Override
  public String toString() {
    return "sealed=%d unsealed=%d altered=%d missing=%d last=%d hash=%s"
        .formatted(sealed, unsealed, altered, missing, last, lastHash);
  }

  private void altered(String which) {
    altered++;
    name("altered: " + which);
  }

  private void missing(long count, String which) {
    missing += count;
    name("missing: " + which);
  }

  private void name(String fault) {
    if (named.size() < MOST_NAMED) {
      named.add(fault);
    }
  }
}
