package it.quadrante.reporting.result.domain;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.result.AppliedTarget;
import it.quadrante.calculation.result.IndicatorState;
import it.quadrante.calculation.result.LeftOutReason;
import it.quadrante.calculation.scoring.ScoreFlag;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The result of an assignment.
 *
 * @param assignmentKind strategic, operative or individual
 * @param percentage of realisation, rounded half-up to the decimals of the profile
 * @param percentageText the same for people: {@code 90,00}
 * @param progress avanzamento: to date, of the target of the year, without SI/NO and colour
 * @param leftOut why it is in no percentage
 * @param obstacle why it is not computable
 * @param earlier the results of earlier years it is compared with; absent: none
 * @param open true where some of its values may still come in time, else absent
 * @param values the values it is pinned to
 * @param updatedAt when the youngest of them was validated
 */
public record IndicatorItem(
    String id,
    String code,
    String title,
    String node,
    AssignmentKind assignmentKind,
    Figure weight,
    IndicatorState state,
    ShownValue value,
    ShownTarget target,
    Achieved achieved,
    Figure percentage,
    String percentageText,
    Semaforo.Colour semaforo,
    Figure progress,
    List<ScoreFlag> flags,
    LeftOutReason leftOut,
    String obstacle,
    List<EarlierResult> earlier,
    Boolean open,
    Completeness completeness,
    List<ValueVersion> values,
    Instant updatedAt)
    implements Item {

  /** SI or NO, as the documents print it. */
  public enum Achieved {
    SI,
    NO;

    public static Achieved of(boolean achieved) {
      return achieved ? SI : NO;
    }
  }

  /**
   * A value to date in the unit of the card: a number (unrounded), a date, SI/NO or words; none of
   * them for non realizzato.
   *
   * @param text for people, with the decimals of the card
   */
  public record ShownValue(
      Unit unit, Figure number, LocalDate date, Boolean yes, String words, String text) {}

  /**
   * The target it is held against, else the one of the year.
   *
   * @param origin null where it is held against none yet
   */
  public record ShownTarget(String text, String asPrinted, AppliedTarget.Origin origin) {}

  /**
   * A value by its cell and version.
   *
   * @param version of the official value; of a submitted one the number of its submission; absent
   *     for one supposed or counted
   * @param standing absent for an official value
   */
  public record ValueVersion(
      String entity,
      String measure,
      Quadrimestre quadrimestre,
      Integer version,
      Standing standing) {}

  /** What a value is that nobody made official. */
  public enum Standing {
    /** It waits for validation. */
    SUBMITTED,
    /** Somebody asked what if. */
    SUPPOSED,
    /** The system counted it: the value of an automatic measure. */
    COUNTED
  }
}
