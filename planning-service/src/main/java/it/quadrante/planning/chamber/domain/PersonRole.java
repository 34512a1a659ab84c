package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;

/**
 * A place that one person holds at a time: SG, Dirigente Area 1, PO 2. Individual objectives hang
 * from it; who holds it, and when, is an {@link Appointment}.
 *
 * @param name the title, Segretario Generale
 * @param unit the unit it stands for
 */
public record PersonRole(
    String entity, String code, String name, String unit, LocalDate validFrom, LocalDate validTo) {

  boolean is(String inEntity, String withCode) {
    return entity.equals(inEntity) && code.equals(withCode);
  }

  Validity validity() {
    return new Validity(validFrom, validTo);
  }
}
