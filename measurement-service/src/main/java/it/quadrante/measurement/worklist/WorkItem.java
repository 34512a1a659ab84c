package it.quadrante.measurement.worklist;

import it.quadrante.measurement.indicator.domain.MeasureInPlan;
import it.quadrante.measurement.organisation.domain.SpanDays;
import it.quadrante.measurement.period.domain.PeriodState;
import it.quadrante.measurement.worklist.domain.ListedCell;
import java.util.List;

/**
 * A cell with what a person has to know to act on it.
 *
 * @param workingDaysLeft after today until the last day to submit, that one included
 * @param isMissing due, and nothing official
 * @param plans what it is needed for, in the order of plans
 */
public record WorkItem(
    ListedCell cell,
    SpanDays days,
    PeriodState period,
    int workingDaysLeft,
    boolean isMissing,
    List<MeasureInPlan> plans) {}
