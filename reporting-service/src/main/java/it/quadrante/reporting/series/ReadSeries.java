package it.quadrante.reporting.series;

import it.quadrante.identity.InChamber;
import it.quadrante.identity.Succession;
import it.quadrante.paging.PageProblem;
import it.quadrante.problem.ProblemException;
import it.quadrante.reporting.input.domain.CardOf;
import it.quadrante.reporting.input.store.ChamberVersions;
import it.quadrante.reporting.result.ReadResults;
import it.quadrante.reporting.series.domain.SeriesEntry;
import it.quadrante.reporting.series.store.SeriesStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads the series of a card: its years in the chamber and, before them, those of the cards of
 * predecessors that it continues. Each chamber is read behind its own fence, in a transaction of
 * its own; what they make together is joined here.
 */
@ApplicationScoped
public class ReadSeries {
  private final OneChamber one;
  private final InChamber chambers;
  private final Succession succession;
  private final ReadResults results;

  ReadSeries(OneChamber one, InChamber chambers, Succession succession, ReadResults results) {
    this.one = one;
    this.chambers = chambers;
    this.succession = succession;
    this.results = results;
  }

  /** Reads the chamber that is current. */
  @ApplicationScoped
  static class OneChamber {
    private final SeriesStore series;
    private final ChamberVersions versions;

    OneChamber(SeriesStore series, ChamberVersions versions) {
      this.series = series;
      this.versions = versions;
    }

    @Transactional
    Part read(CardOf card, String node, boolean individualToo) {
      return new Part(series.entries(card, node, individualToo), versions.continuedBy(card));
    }
  }

  /** What one chamber has of a series, and what that continues. */
  record Part(List<SeriesEntry> entries, List<CardOf> continued) {}

  /**
   * In the order of years; within a year predecessors come first.
   *
   * @param node of the chamber, the only one that counts there, or null: every one. What a card of
   *     a predecessor was given to is another tree, and counts whole
   * @param after place of an entry after which to begin, or null
   * @throws ProblemException CURSOR_UNREADABLE where there is no such entry
   */
  public List<SeriesEntry> after(CardOf card, String node, String after, int atMost) {
    List<SeriesEntry> all = all(card, node);
    List<String> places = all.stream().map(SeriesEntry::place).toList();
    if (after != null && !places.contains(after)) {
      throw new ProblemException(PageProblem.CURSOR_UNREADABLE);
    }
    return all.stream().skip(after == null ? 0 : places.indexOf(after) + 1L).limit(atMost).toList();
  }

  private List<SeriesEntry> all(CardOf asked, String node) {
    boolean individualToo = results.seesIndividuals();
    List<SeriesEntry> all = new ArrayList<>();
    Set<CardOf> seen = new HashSet<>(Set.of(asked));
    List<CardOf> generation = List.of(asked);
    while (!generation.isEmpty()) {
      List<Part> parts =
          generation.stream()
              .map(card -> read(card, card.equals(asked) ? node : null, individualToo))
              .toList();
      all.addAll(0, parts.stream().flatMap(part -> part.entries().stream()).toList());
      generation =
          parts.stream().flatMap(part -> part.continued().stream()).filter(seen::add).toList();
    }
    all.sort(Comparator.comparingInt(SeriesEntry::year));
    return all;
  }

  private Part read(CardOf card, String node, boolean individualToo) {
    AtomicReference<Part> read = new AtomicReference<>();
    chambers.run(card.chamber(), () -> read.set(one.read(card, node, individualToo)));
    return new Part(
        read.get().entries(),
        read.get().continued().stream()
            .filter(former -> hasBecome(former.chamber(), card.chamber()))
            .toList());
  }

  /** From the first day of the successor its people read what its predecessors have left. */
  private boolean hasBecome(String former, String successor) {
    return succession.successorOf(former).filter(is -> is.chamber().equals(successor)).isPresent();
  }
}
