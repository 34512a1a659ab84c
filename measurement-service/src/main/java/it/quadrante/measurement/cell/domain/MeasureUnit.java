package it.quadrante.measurement.cell.domain;

import it.quadrante.measurement.cell.domain.Value.Kind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a measure is counted in, and so which values fit it. A percentage is entered as 93, never
 * 0.93 (which is legal: 0.93 %).
 */
public enum MeasureUnit {
  /** N. */
  NUMBER(Kind.NUMBER),
  /** %. */
  PERCENT(Kind.NUMBER),
  /** gg; never negative. */
  DAYS(Kind.NUMBER),
  /** €. */
  EURO(Kind.NUMBER),
  /** data; not realised is an answer. */
  DATE(Kind.DATE, true),
  /** SI/NO; not realised is an answer. */
  YES_NO(Kind.YES_NO, true),
  /** giudizio: a result in words, to which the validator gives a percentage. */
  JUDGEMENT(Kind.WORDS);

  private final Kind kind;
  private final boolean mayBeNotRealised;

  MeasureUnit(Kind kind) {
    this(kind, false);
  }

  MeasureUnit(Kind kind, boolean mayBeNotRealised) {
    this.kind = kind;
    this.mayBeNotRealised = mayBeNotRealised;
  }

  /** Whether parts of a value may be added: a sum of percentages, dates or words says nothing. */
  public boolean addsUp() {
    return this == NUMBER || this == EURO || this == DAYS;
  }

  /** Kinds of value that fit, in the order of {@link Kind}. */
  public Set<Kind> kinds() {
    return mayBeNotRealised ? EnumSet.of(kind, Kind.NOT_REALISED) : EnumSet.of(kind);
  }
}
