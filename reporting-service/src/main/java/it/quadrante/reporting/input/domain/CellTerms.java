package it.quadrante.reporting.input.domain;

import it.quadrante.calculation.consolidation.Cell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is stated of a cell besides its value.
 *
 * @param dueBy last day to submit it on time
 * @param expected false where nobody wants a value of it any more, whatever a plan says
 */
public record CellTerms(LocalDate dueBy, boolean expected) {

  public static Map<Cell, LocalDate> deadlines(Map<Cell, CellTerms> stated) {
    Map<Cell, LocalDate> deadlines = new HashMap<>();
    stated.forEach((cell, terms) -> deadlines.put(cell, terms.dueBy()));
    return deadlines;
  }

  public static Set<Cell> notExpected(Map<Cell, CellTerms> stated) {
    return stated.entrySet().stream()
        .filter(each -> !each.getValue().expected())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
