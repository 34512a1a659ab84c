package it.quadrante.reporting.result.domain;

import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.plan.Aggregate;
import it.quadrante.calculation.result.LeftOutReason;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.util.List;

/**
 * The result of a node, a line, a perspective, a person-role or the whole plan.
 *
 * @param code of the node, perspective or person-role; null for the whole
 * @param level of a node, and of the node of a line
 * @param perspective of a line
 * @param weighted whether weights were used for the figure
 * @param indicators how many stand beneath and count here
 * @param withFigure how many of them have a percentage
 * @param leftOut the parts without a figure, their weight going to the others
 * @param updatedAt when the youngest value beneath was validated
 */
public record AggregateItem(
    String id,
    Aggregate.Kind kind,
    String code,
    String title,
    NodeLevel level,
    String perspective,
    Figure weight,
    State state,
    Figure percentage,
    String percentageText,
    Semaforo.Colour semaforo,
    boolean weighted,
    int indicators,
    int withFigure,
    Completeness completeness,
    List<LeftOut> leftOut,
    Instant updatedAt)
    implements Item {

  /** How much of it is there. */
  public enum State {
    /** Every indicator beneath has a percentage. */
    COMPUTED,
    /** Some are left out. */
    PARTIAL,
    /** None has one. */
    NO_FIGURE;

    public static State of(int indicators, int withFigure) {
      if (withFigure == 0) {
        return NO_FIGURE;
      }
      return withFigure == indicators ? COMPUTED : PARTIAL;
    }
  }

  /** A part that is in no percentage, and why. */
  public record LeftOut(String id, Figure weight, LeftOutReason reason) {}
}
