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

  /** Not above the cap, and whatever the cap not below 0. */
  public Figure applyTo(Figure percent) {
    return highest.map(percent::min).orElse(percent).max(Figure.ZERO);
  }
}
