package it.quadrante.calculation.result;

import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.util.Optional;

/**
 * The result of a node, a line, a perspective, a person-role or the whole plan.
 *
 * @param weight as printed; of a line the sum of its programmes
 * @param average the figure and its parts
 * @param indicators how many stand beneath and are of the kind that counts here
 * @param withFigure how many of them have a percentage
 * @param completeness cells counted and due, over those indicators
 * @param updatedAt when the youngest value beneath was validated
 */
public record AggregateResult(
    String subject,
    Kind kind,
    Optional<Figure> weight,
    Average average,
    Semaforo.Colour colour,
    int indicators,
    int withFigure,
    Completeness completeness,
    Optional<Instant> updatedAt) {

  /** What it is the result of. */
  public enum Kind {
    NODE,
    LINE,
    PERSPECTIVE,
    PERSON,
    OVERALL
  }

  /** Unrounded; empty when nothing beneath has a figure. */
  public Optional<Figure> percent() {
    return average.percent();
  }
}
