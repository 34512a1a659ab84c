package it.quadrante.mainjob;

import it.quadrante.mainjob.compare.Comparison;
import it.quadrante.mainjob.compare.Verdict;
import it.quadrante.mainjob.document.Reading;
import it.quadrante.mainjob.document.Row;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the main job showed.
 *
 * @param shown what reporting shows of each row, by code
 * @param indicators a comparison per row, in the order of print
 * @param aggregates a comparison per line, then the overall figure
 * @param readings how the editor read each row, by code
 * @param visible from validation to result, one per value
 * @param explanation the sentence of one result
 */
public record Outcome(
    List<Row> rows,
    Map<String, Shown> shown,
    List<Comparison> indicators,
    List<Comparison> aggregates,
    Map<String, Reading> readings,
    List<Duration> visible,
    String explanation) {

  /** How many printed figures, among the rows read as printed and the aggregates, stand so. */
  public long count(Verdict verdict) {
    return indicators.stream()
            .filter(Comparison::readFromPrint)
            .filter(comparison -> comparison.verdict() == verdict)
            .count()
        + aggregates.stream().filter(comparison -> comparison.verdict() == verdict).count();
  }

  /** Whether any figure at all is different, also among the rows whose operator was stated. */
  public boolean anyDifferent() {
    return rows.stream().anyMatch(this::hasAnotherValue)
        || indicators.stream().anyMatch(c -> c.verdict() == Verdict.DIFFERENT)
        || aggregates.stream().anyMatch(c -> c.verdict() == Verdict.DIFFERENT);
  }

  /** Whether reporting shows another value than the one that was entered. */
  public boolean hasAnotherValue(Row row) {
    return indicatorOf(row).computed().isPresent() && !shown.get(row.code()).asEntered();
  }

  private Comparison indicatorOf(Row row) {
    return indicators.get(rows.indexOf(row));
  }

  /** Rows whose operator the editor had to state or correct: no evidence of the calculation. */
  public long readOtherwise() {
    return indicators.stream().filter(comparison -> !comparison.readFromPrint()).count();
  }

  /** The time within which so many percent of the values were results. */
  public Duration percentile(int percent) {
    if (visible.isEmpty()) {
      return Duration.ZERO;
    }
    List<Duration> sorted = visible.stream().sorted().toList();
    int rank = (sorted.size() * percent + 99) / 100;
    return sorted.get(Math.max(0, rank - 1));
  }
}
