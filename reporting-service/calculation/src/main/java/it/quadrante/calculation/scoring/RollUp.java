package it.quadrante.calculation.scoring;

/** How the percentage of a node follows from what stands beneath it. */
public record RollUp(Policy policy, Basis basis) {

  /** Which parts are averaged, and how. */
  public enum Policy {
    /** Mean of all assignments (Massa-Carrara 2017: OS 3.2 prints 98.00). */
    FLAT_MEAN,
    /** Mean of its own assignments if it has any, else of its children (OS 3.2: 98.33). */
    CHILD_MEAN,
    /** Weighted mean of those same parts; equally where none has a weight. */
    WEIGHTED
  }

  /** Which assignments count. */
  public enum Basis {
    /** An objective rests on its S assignments, a programme on its O ones. */
    OWN_KIND,
    /** All that stand beneath. */
    ALL_BENEATH
  }
}
