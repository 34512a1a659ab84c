package it.quadrante.calculation.scoring;

import it.quadrante.calculation.Comparing;
import it.quadrante.figure.Figure;
import java.util.Optional;

/** Green and yellow from these percentages on, red below; the unrounded percentage decides. */
public record Semaforo(Figure green, Figure yellow) {
  public static final Semaforo USUAL = new Semaforo(Figure.of(90), Figure.of(70));

  /** What is shown beside a percentage. */
  public enum Colour {
    GREEN,
    YELLOW,
    RED,
    /** Without a figure. */
    GREY
  }

  public Colour colourOf(Optional<Figure> percent) {
    if (percent.isEmpty()) {
      return Colour.GREY;
    }
    if (Comparing.order(percent.get(), green) >= 0) {
      return Colour.GREEN;
    }
    return Comparing.order(percent.get(), yellow) >= 0 ? Colour.YELLOW : Colour.RED;
  }
}
