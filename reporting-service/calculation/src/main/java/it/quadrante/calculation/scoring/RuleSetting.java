package it.quadrante.calculation.scoring;

import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/** The rule one assignment is scored by: the profile's, changed by its own override. */
public record RuleSetting(
    ScoringRule rule, Cap cap, List<Band> bands, Optional<Figure> pointsPerDay) {
  public RuleSetting {
    bands = List.copyOf(bands);
  }

  public static RuleSetting of(ScoringRule rule, Cap cap) {
    return new RuleSetting(rule, cap, List.of(), Optional.empty());
  }
}
