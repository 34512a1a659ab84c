package it.quadrante.planning.plan.domain;

/**
 * Identity of a plan in its chamber.
 *
 * @param entity the chamber itself or its azienda speciale
 */
public record PlanKey(String entity, int year, String code) {

  /** As it stands in addresses: {@code CCIAA-2017-STRATEGICO}. */
  public String id() {
    return entity + "-" + year + "-" + code;
  }
}
