package it.quadrante.calculation.explanation;

import it.quadrante.calculation.Quadrimestre;
import java.time.LocalDate;

/** How a figure was had, made from the very objects the result was made from. */
public sealed interface Explanation permits IndicatorExplanation, AggregateExplanation {

  /** Subject id, e.g. {@code indicator:3.2.2.b}. */
  String subject();

  /** What the figure was calculated with. */
  Basis basis();

  /** The whole of it in one Italian sentence. */
  String sentence();

  /**
   * What a result is pinned to.
   *
   * @param decimals with which percentages are shown, half-up; nothing else is rounded
   */
  record Basis(
      String plan,
      int planVersion,
      String scoringProfile,
      int scoringProfileVersion,
      Quadrimestre quadrimestre,
      LocalDate asOf,
      int decimals) {}
}
