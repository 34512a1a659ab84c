package it.quadrante.planning.plan.domain;

/**
 * What the editor states about one requirement that D.Lgs. 150/2009 art. 5 c. 2 sets for
 * objectives.
 *
 * @param note on what it rests; may be null
 */
public record Criterion(Letter letter, boolean met, String note) {

  /** The letters of art. 5 c. 2. */
  public enum Letter {
    /** Relevant to the needs of the community, the mission, the priorities and the strategies. */
    A,
    /** Specific and measurable in concrete and clear terms. */
    B,
    /** Leads to a significant improvement of services and interventions. */
    C,
    /** Refers to a set span of time, as a rule a year. */
    D,
    /**
     * In proportion to reference values: national and international standards, comparable bodies.
     */
    E,
    /** Comparable with the trend of productivity over the three years before, where possible. */
    F,
    /** Tied to the quantity and quality of the resources available. */
    G
  }
}
