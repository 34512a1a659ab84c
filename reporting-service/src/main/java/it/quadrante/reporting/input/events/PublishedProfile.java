package it.quadrante.reporting.input.events;

import it.quadrante.calculation.scoring.MissingAtYearEnd;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.figure.Figure;
import java.util.List;

/**
 * The scoring profile version that the plan uses.
 *
 * @param cap null: none
 * @param bands for BANDS
 * @param pointsPerDay for DATE_DECAY
 */
public record PublishedProfile(
    String code,
    int version,
    ScoringRule rule,
    Figure cap,
    List<ScoreBand> bands,
    Figure pointsPerDay,
    int decimals,
    Thresholds semaforo,
    Aggregation rollUp,
    MissingAtYearEnd missingAtYearEnd) {
  public PublishedProfile {
    bands = bands == null ? List.of() : List.copyOf(bands);
  }

  /** Percentages from which green and yellow begin. */
  public record Thresholds(Figure green, Figure yellow) {}

  public record Aggregation(RollUp.Policy policy, RollUp.Basis basis) {}

  /** What the assignment scores otherwise than the profile. */
  public record Override(
      ScoringRule rule, Figure cap, List<ScoreBand> bands, Figure pointsPerDay, boolean uncapped) {
    public Override {
      bands = bands == null ? List.of() : List.copyOf(bands);
    }
  }

  public record ScoreBand(Figure threshold, Figure percent) {}
}
