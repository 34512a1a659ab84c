package it.quadrante.measurement.closing;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.Progress.Tally;
import it.quadrante.measurement.closing.domain.Standing;
import it.quadrante.measurement.organisation.domain.SpanDays;
import it.quadrante.measurement.period.domain.ClosingAct;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.period.domain.PeriodLife;
import it.quadrante.measurement.period.domain.PeriodState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A period with everything that its closing rests on.
 *
 * @param on the day for which it is told
 * @param state that day's
 * @param workingDaysLeft until its last day, where a day ends it
 */
public record PeriodSituation(
    PeriodKey key,
    LocalDate on,
    SpanDays days,
    PeriodLife life,
    PeriodState state,
    Optional<Integer> workingDaysLeft,
    Tally tally,
    List<Cell> cells) {

  public List<ClosingAct> acts() {
    return life.acts();
  }

  /**
   * Cells that keep it from being closed without a decision: missing, or waiting for one about a
   * value or a request.
   */
  public List<Cell> unsettled() {
    return cells.stream().filter(cell -> Standing.of(cell, on) != Standing.OFFICIAL).toList();
  }

  /**
   * What its ETag says: another as soon as a cell, the calendar or a closing changes, and with the
   * days: what is left, and the state when a deadline passes. Who closes has seen all of it.
   */
  public String tag() {
    String versions =
        cells.stream()
            .map(cell -> cell.key().measure() + "@" + cell.version())
            .collect(Collectors.joining(" "));
    String all =
        String.join(
            "\n",
            days.toString(),
            life.toString(),
            state.toString(),
            workingDaysLeft.toString(),
            versions);
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
