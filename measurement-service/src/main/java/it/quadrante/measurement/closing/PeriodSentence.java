package it.quadrante.measurement.closing;

import it.quadrante.measurement.organisation.domain.SpanDays;
import it.quadrante.measurement.period.domain.PeriodState;
import it.quadrante.problem.Fault;
import it.quadrante.problem.FaultCode;
import java.util.ArrayList;
import java.util.List;

/** What a state is in words: why a period is locked, until when, and who may open it. */
public enum PeriodSentence implements FaultCode {
  NOT_OPEN,
  OPEN,
  IN_VALIDATION,
  OVERDUE,
  CLOSED,
  CLOSED_AGAIN,
  REOPENED;

  /** In the form in which sentences are translated; it is at no place. */
  public static Fault of(PeriodState state, SpanDays days) {
    if (state instanceof PeriodState.Closed lock) {
      PeriodSentence sentence = lock.again() ? CLOSED_AGAIN : CLOSED;
      return sentence.about(days, lock.since(), lock.by().reason());
    }
    if (state instanceof PeriodState.Reopened reopened) {
      return REOPENED.about(days, reopened.by().reopenedUntil(), reopened.by().reason());
    }
    if (state instanceof PeriodState.NotOpen coming) {
      return NOT_OPEN.about(days, coming.from());
    }
    if (state instanceof PeriodState.Overdue late) {
      return OVERDUE.about(days, late.validateBy());
    }
    return valueOf(state.status().name()).about(days, state.until().orElseThrow());
  }

  private Fault about(SpanDays days, Object... named) {
    List<Object> all = new ArrayList<>(List.of(days.from(), days.to()));
    all.addAll(List.of(named));
    return Fault.at("", this, all.toArray());
  }
}
