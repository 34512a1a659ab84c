package it.quadrante.reporting.verification.domain;

import it.quadrante.reporting.result.domain.ComputedResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is stored held against what follows from the stored inputs, and how much of it there was.
 */
public final class Comparison {
  private static final int SHOWN_BEFORE = 20;
  private static final int SHOWN_AFTER = 40;

  private int sets;
  private int snapshots;
  private int results;
  private final List<String> differences = new ArrayList<>();

  public void set(
      String place,
      String storedDigest,
      List<ComputedResult> stored,
      String digest,
      List<ComputedResult> computed) {
    sets++;
    same(place, "digest", storedDigest, digest);
    results(place, stored, computed);
  }

  public void snapshot(
      String place,
      String storedHash,
      List<ComputedResult> stored,
      String hash,
      List<ComputedResult> computed) {
    snapshots++;
    same(place, "hash", storedHash, hash);
    results(place, stored, computed);
  }

  /** Results in their order. */
  private void results(String place, List<ComputedResult> stored, List<ComputedResult> computed) {
    Map<String, ComputedResult> left = new LinkedHashMap<>();
    stored.forEach(each -> left.put(each.subject(), each));
    for (ComputedResult each : computed) {
      results++;
      same(place, each.subject(), left.remove(each.subject()), each);
    }
    left.keySet().forEach(subject -> add(place, subject + " is stored and does not follow"));
    if (stored.size() == computed.size()
        && left.isEmpty()
        && !subjects(stored).equals(subjects(computed))) {
      add(place, "results stand in another order");
    }
  }

  private static List<String> subjects(List<ComputedResult> results) {
    return results.stream().map(ComputedResult::subject).toList();
  }

  private void same(String place, String what, Object stored, Object computed) {
    if (!Objects.equals(stored, computed)) {
      String one = String.valueOf(stored);
      String other = String.valueOf(computed);
      int from = sameUpTo(one, other);
      add(
          place,
          what + " is stored as " + part(one, from) + " and follows as " + part(other, from));
    }
  }

  private static int sameUpTo(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** From a little before the place where two texts part. */
  private static String part(String text, int from) {
    int start = Math.max(0, from - SHOWN_BEFORE);
    int end = Math.min(text.length(), from + SHOWN_AFTER);
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }

  public void add(String place, String difference) {
    differences.add(place + ": " + difference);
  }

  public void add(Comparison other) {
    sets += other.sets;
    snapshots += other.snapshots;
    results += other.results;
    differences.addAll(other.differences);
  }

  public List<String> differences() {
    return Collections.unmodifiableList(differences);
  }

  /** {@code sets=3 results=33 snapshots=1 different=0}: of results those of sets and snapshots. */
  @Override
  public String toString() {
    return "sets="
        + sets
        + " results="
        + results
        + " snapshots="
        + snapshots
        + " different="
        + differences.size();
  }
}
