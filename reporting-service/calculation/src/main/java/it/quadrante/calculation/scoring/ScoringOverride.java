package it.quadrante.calculation.scoring;

import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * What one assignment scores otherwise than the profile.
 *
 * @param cap absent: the profile's
 * @param bands for BANDS; none: the profile's
 * @param pointsPerDay for DATE_DECAY; absent: the profile's
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

  /** The rule the assignment is scored by. */
  public RuleSetting over(RuleSetting usual) {
    return new RuleSetting(
        rule.orElse(usual.rule()),
        cap.orElse(usual.cap()),
        bands.isEmpty() ? usual.bands() : bands,
        pointsPerDay.or(usual::pointsPerDay));
  }
}
