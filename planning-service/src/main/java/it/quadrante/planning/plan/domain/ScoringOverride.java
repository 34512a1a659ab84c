package it.quadrante.planning.plan.domain;

import it.quadrante.figure.Figure;
import it.quadrante.planning.profile.domain.ScoringProfile.Band;
import java.util.List;

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
}
