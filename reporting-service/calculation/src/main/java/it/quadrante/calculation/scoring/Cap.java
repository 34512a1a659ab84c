package it.quadrante.calculation.scoring;

import it.quadrante.figure.Figure;
import java.util.Optional;

/** The highest percentage, or none. */
public record Cap(Optional<Figure> highest) {
  public static final Cap NONE = new Cap(Optional.empty());
  public static final Cap HUNDRED = at(Figure.HUNDRED);

  public static Cap at(Figure highest) {
    return new Cap(Optional.of(highest));
  }

  /** Not below 0 and not above the cap. */
  public Figure applyTo(Figure percent) {
    Figure floored = percent.max(Figure.ZERO);
    return highest.map(floored::min).orElse(floored);
  }
}
