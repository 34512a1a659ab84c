package it.quadrante.planning.profile.domain;

import it.quadrante.figure.Figure;
import java.util.List;

/**
 * How a chamber scores: a named, versioned document; plans carry in full the version they use.
 *
 * @param version 1, 2, … of the profile; null in a proposal that has none yet
 * @param rule default scoring rule of domain.md
 * @param cap highest percentage, or null for none
 * @param bands thresholds with their percentages, for the rule BANDS, or null for none
 * @param pointsPerDay lost for a day late, for the rule DATE_DECAY; else null
 * @param decimals with which percentages are shown, half-up
 */
public record ScoringProfile(
    String code,
    Integer version,
    String name,
    Rule rule,
    Figure cap,
    List<Band> bands,
    Figure pointsPerDay,
    Integer decimals,
    Semaforo semaforo,
    RollUp rollUp,
    MissingAtYearEnd missingAtYearEnd) {

  public ScoringProfile {
    bands = bands == null || bands.isEmpty() ? null : List.copyOf(bands);
  }

  /** Code of the profile every chamber starts with. */
  public static final String DEFAULT_CODE = "predefinito";

  /** What the printed plans do: proportional, capped at 100, flat mean of the own kind. */
  public static final ScoringProfile DEFAULT =
      new ScoringProfile(
          DEFAULT_CODE,
          1,
          "Profilo predefinito",
          Rule.PROPORTIONAL,
          Figure.HUNDRED,
          null,
          null,
          2,
          new Semaforo(Figure.of(90), Figure.of(70)),
          new RollUp(Policy.FLAT_MEAN, Basis.OWN_KIND),
          MissingAtYearEnd.ZERO);

  /** The same profile as another version. */
  public ScoringProfile numbered(int version) {
    return new ScoringProfile(
        code,
        version,
        name,
        rule,
        cap,
        bands,
        pointsPerDay,
        decimals,
        semaforo,
        rollUp,
        missingAtYearEnd);
  }

  /** A threshold on the value and the percentage it gives. */
  public record Band(Figure threshold, Figure percent) {
    /** As the calculation knows it. */
    public it.quadrante.calculation.scoring.Band calculated() {
      return new it.quadrante.calculation.scoring.Band(threshold, percent);
    }
  }

  /** Green from {@code green} on, yellow from {@code yellow} on, red below; percent. */
  public record Semaforo(Figure green, Figure yellow) {}

  /** How a node's percentage follows from its assignments. */
  public record RollUp(Policy policy, Basis basis) {}

  /** The scoring rules of domain.md. */
  public enum Rule {
    PROPORTIONAL,
    ACHIEVED_ONLY,
    LINEAR_GAP,
    PROGRESS,
    CHANGE,
    BANDS,
    DATE_DECAY
  }

  /** The roll-up policies of domain.md. */
  public enum Policy {
    FLAT_MEAN,
    CHILD_MEAN,
    WEIGHTED
  }

  /** On which assignments a node rests. */
  public enum Basis {
    /** An objective on the S ones at or beneath it, a programme on its O ones. */
    OWN_KIND,
    ALL_BENEATH
  }

  /** What a value missing at the end of the year counts as. */
  public enum MissingAtYearEnd {
    ZERO,
    EXCLUDE,
    BLOCK_CLOSING
  }
}
