package it.quadrante.reporting.result;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.result.domain.Digest;
import it.quadrante.reporting.result.domain.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A set of results as it was computed, which can go on from there.
 *
 * @param results those to be stored, by their places: all of a set computed from scratch, after a
 *     change those that differ from before
 * @param nextLook when to compute it again without any fact; null: never
 */
record ComputedSet(
    Calculated calculated,
    SortedMap<Integer, ComputedResult> results,
    Digest digest,
    LocalDate nextLook) {

  static ComputedSet of(PlanBasis basis, Quadrimestre upTo, LocalDate asOf) {
    Calculated calculated = basis.at(upTo, asOf);
    List<ComputedResult> all = calculated.items();
    SortedMap<Integer, ComputedResult> byPlace = new TreeMap<>();
    all.forEach(result -> byPlace.put(byPlace.size(), result));
    return new ComputedSet(calculated, byPlace, Digest.of(all), nextLook(calculated.basis(), asOf));
  }

  private static LocalDate nextLook(PlanBasis basis, LocalDate asOf) {
    return NextLook.after(basis.compiled(), basis.cells(), basis.counted(), asOf).orElse(null);
  }

  /** After some cells have changed; only what uses them is computed. */
  ComputedSet after(PlanBasis basis, Map<Cell, CellValue> changes) {
    return after(
        basis, basis.averagesResults() ? averaging(basis) : goingOn(calculated.results(), changes));
  }

  /** A mean of results may change with any of them: all are computed. */
  private PlanResults averaging(PlanBasis basis) {
    return basis.at(calculated.results().upTo(), calculated.results().asOf()).results();
  }

  private static PlanResults goingOn(PlanResults before, Map<Cell, CellValue> changes) {
    PlanResults now = before;
    for (Map.Entry<Cell, CellValue> change : changes.entrySet()) {
      now = now.after(change.getKey(), Optional.of(change.getValue()));
    }
    return now;
  }

  private ComputedSet after(PlanBasis basis, PlanResults now) {
    SortedMap<Integer, ComputedResult> differing =
        ResultItems.differing(basis, calculated.results(), now);
    differing.entrySet().removeIf(each -> digest.holds(each.getKey(), each.getValue()));
    return new ComputedSet(
        new Calculated(basis, now),
        differing,
        differing.isEmpty() ? digest : digest.with(differing),
        nextLook(basis, now.asOf()));
  }

  /** Without what has been stored, to be remembered. */
  ComputedSet stored() {
    return new ComputedSet(calculated, new TreeMap<>(), digest, nextLook);
  }

  ResultSet head() {
    return calculated.head(0, digest.text());
  }
}
