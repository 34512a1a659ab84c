package it.quadrante.measurement.notice.domain;

import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.domain.PeriodKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Of a cell what notices rest on.
 *
 * @param units that enter it; of what is owed those that owe it
 * @param state as stored
 * @param answered whether a value is official, or nobody owes one on the day asked for
 */
public record PeriodCell(
    UUID id,
    String entity,
    int year,
    Quadrimestre quadrimestre,
    String measure,
    String name,
    List<String> units,
    LocalDate opensOn,
    LocalDate dueBy,
    String state,
    boolean answered) {

  /** Whether nobody has anything to do about it. */
  public boolean isSettled() {
    return answered && !state.equals(CellStatus.SUBMITTED.name());
  }

  public PeriodKey period() {
    return new PeriodKey(entity, year, quadrimestre);
  }

  public NoticeContent.NamedCell named() {
    return new NoticeContent.NamedCell(id, measure, name);
  }
}
