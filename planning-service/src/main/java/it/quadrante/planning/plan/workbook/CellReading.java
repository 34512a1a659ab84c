package it.quadrante.planning.plan.workbook;

import it.quadrante.problem.Fault;

/**
 * How something typed was read, for the person to confirm.
 *
 * @param place {@code Assegnazioni!H12}
 * @param typed its beginning, where it is long
 * @param inWords no fault: a text in two languages
 */
public record CellReading(String place, String typed, Fault inWords) {}
