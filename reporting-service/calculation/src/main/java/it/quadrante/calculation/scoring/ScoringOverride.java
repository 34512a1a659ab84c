package it.quadrante.calculation.scoring;

import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * What one assignment scores otherwise than the profile.
 *
 * @param cap absent: the profile's
 * @param bands for BANDS
 * @param pointsPerDay for DATE_DECAY: points lost for a day late
 */
public record ScoringOverride(
    Optional<ScoringRule> rule,
    Optional<Cap> cap,
    List<Band> bands,
    Optional<Figure> pointsPerDay) {

  public static final ScoringOverride NOTHING =
      new ScoringOverride(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public ScoringOverride {
    bands = List.copyOf(bands);
  }
}
