package it.quadrante.calculation.plan;

import it.quadrante.figure.Figure;
import java.util.Optional;

/**
 * A printed line of the scorecard: a strategic objective inside a perspective, or a programme that
 * has no objective above it.
 *
 * @param perspective {@link #NO_PERSPECTIVE} where the plan states none
 * @param weight sum of the weights of its programmes in that perspective
 */
public record Line(String perspective, String node, Optional<Figure> weight) {
  public static final String NO_PERSPECTIVE = "-";
}
