package it.quadrante.reporting.snapshot;

import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.reporting.automatic.CountedFacts;
import it.quadrante.reporting.input.domain.CellTerms;
import it.quadrante.reporting.input.domain.OfficeCalendar;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.input.events.ValueValidated;
import it.quadrante.reporting.result.domain.EarlierResult;
import java.util.List;
import java.util.Map;

/**
 * All that is held of a plan's year, for a closing to choose from.
 *
 * @param values every version of every cell, oldest first
 * @param closings every closing and reopening of the year, oldest first
 * @param counted what its automatic measures are counted from
 * @param calendars of the offices, by every version of the chamber, oldest first
 */
record HeldFacts(
    List<ValueValidated> values,
    List<PeriodClosed> closings,
    Map<Cell, CellTerms> terms,
    List<EarlierResult> earlier,
    CountedFacts counted,
    List<OfficeCalendar> calendars) {}
