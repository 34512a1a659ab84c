package it.quadrante.figure;

/** A number from outside that no figure of a plan needs: too many digits or decimals. */
public final class FigureOutOfBounds extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  FigureOutOfBounds() {
    super(
        "more than "
            + Figure.MAX_DIGITS
            + " digits or more than "
            + Figure.MAX_SCALE
            + " decimals");
  }
}
