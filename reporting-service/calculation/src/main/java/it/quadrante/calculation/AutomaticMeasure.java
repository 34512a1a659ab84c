package it.quadrante.calculation;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the system measures about itself: a measure of a plan that names one of these by its code is
 * counted and entered by nobody. Planning refuses other codes, reporting counts.
 *
 * <p>An <em>update</em> is all due cells of one unit in one quadrimestre, each submitted for the
 * first time by its deadline. The <em>report</em> of a quadrimestre is its first closing; it is
 * owed within {@value #DAYS_TO_REPORT} working days of complete validation.
 */
public enum AutomaticMeasure {
  /** Updates made by the deadline. */
  UPDATES_IN_TIME(Unit.NUMBER, Consolidation.SUM),
  /** Updates whose deadline has passed. */
  UPDATES_DUE(Unit.NUMBER, Consolidation.SUM),
  /** Reports made in time. */
  REPORTS_IN_TIME(Unit.NUMBER, Consolidation.SUM),
  /** Reports made, or owed by now. */
  REPORTS_DUE(Unit.NUMBER, Consolidation.SUM),
  /**
   * Mean of the percentages of the operative assignments of the plan; of those that do not use it.
   */
  OPERATIVE_MEAN(Unit.PERCENT, Consolidation.LAST);

  public static final int DAYS_TO_REPORT = 3;

  private final Unit unit;
  private final Consolidation consolidation;

  AutomaticMeasure(Unit unit, Consolidation consolidation) {
    this.unit = unit;
    this.consolidation = consolidation;
  }

  /** The one with this code; empty where nothing is counted under it. */
  public static Optional<AutomaticMeasure> of(String code) {
    return Stream.of(values()).filter(each -> each.name().equals(code)).findFirst();
  }

  /** Every code, for people. */
  public static String codes() {
    return Stream.of(values()).map(Enum::name).collect(Collectors.joining(", "));
  }

  /** In which it is counted. */
  public Unit unit() {
    return unit;
  }

  /** A count adds up over the year; a mean stands for itself. */
  public Consolidation consolidation() {
    return consolidation;
  }

  /** Of two that count the same facts, whether it is the one that counts all. */
  public boolean countsAll() {
    return this == UPDATES_DUE || this == REPORTS_DUE;
  }
}
