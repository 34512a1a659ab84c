package it.quadrante.measurement.notice.domain;

import it.quadrante.measurement.period.domain.PeriodKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What a notice is about; its sentences follow from it.
 *
 * @param dueBy last day on time, where a deadline is meant; else null
 * @param count of all cells
 * @param cells some of them, the first by measure
 * @param reason of the step that was taken with the one cell; else null, as where none was given
 */
public record NoticeContent(
    PeriodKey period, LocalDate dueBy, int count, List<NamedCell> cells, String reason) {

  /** Most cells that a notice names. */
  public static final int MOST_NAMED = 20;

  /** A cell as people know it. */
  public record NamedCell(UUID cell, String measure, String name) {}

  public NoticeContent {
    cells = List.copyOf(cells);
  }

  /** About cells of a period, of which it names the first. */
  public static NoticeContent about(
      PeriodKey period, LocalDate dueBy, Collection<PeriodCell> cells) {
    List<NamedCell> named = cells.stream().limit(MOST_NAMED).map(PeriodCell::named).toList();
    return new NoticeContent(period, dueBy, cells.size(), named, null);
  }

  /** How many are not named. */
  public int unnamed() {
    return count - cells.size();
  }
}
