package it.quadrante.planning.plan;

/**
 * Which plan versions are asked for; null: any.
 *
 * @param entity code of the entity
 * @param state name of a state
 */
public record PlanFilter(Integer year, String entity, String state) {

  /** All of them. */
  public static final PlanFilter ANY = new PlanFilter(null, null, null);
}
