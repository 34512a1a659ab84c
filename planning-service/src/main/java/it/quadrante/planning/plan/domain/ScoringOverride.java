package it.quadrante.planning.plan.domain;

import it.quadrante.calculation.scoring.Cap;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.figure.Figure;
import it.quadrante.planning.profile.domain.ScoringProfile.Band;
import java.util.List;
import java.util.Optional;

/**
 * What one assignment scores otherwise than the profile.
 *
 * @param cap highest percentage, or null for the profile's
 * @param uncapped true: no cap, whatever the profile says
 * @param pointsPerDay lost for a day late, for DATE_DECAY
 */
public record ScoringOverride(
    String rule, Figure cap, boolean uncapped, List<Band> bands, Figure pointsPerDay) {

  public ScoringOverride {
    bands = Lists.copy(bands);
  }

  /**
   * What it says by itself; where it names no rule, bands and points are looked at all the same.
   */
  RuleSetting setting() {
    return new RuleSetting(
        rule == null ? ScoringRule.PROPORTIONAL : ScoringRule.valueOf(rule),
        cap == null ? Cap.NONE : Cap.at(cap),
        bands.stream().map(Band::calculated).toList(),
        Optional.ofNullable(pointsPerDay));
  }
}
