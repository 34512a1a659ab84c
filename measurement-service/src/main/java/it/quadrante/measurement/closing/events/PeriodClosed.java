package it.quadrante.measurement.closing.events;

import it.quadrante.events.Fact;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.events.CellName;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Closing or reopening of a quadrimestre of an entity ({@code period-closed.v1.schema.json}). The
 * form of the fact is fixed; no use case makes it yet.
 *
 * @param closing counts closings and reopenings of the period
 * @param reopenedUntil for REOPENED, else null
 * @param values the official values closed over: a reader freezes when it holds them all
 * @param missing cells without a value, each with the decision taken
 */
public record PeriodClosed(
    String chamber,
    String entity,
    int year,
    Quadrimestre quadrimestre,
    int closing,
    Action action,
    ClosingDecision decision,
    LocalDate reopenedUntil,
    List<ClosedValue> values,
    List<MissingCell> missing) {

  /** Topic and version of this fact. */
  public static final String TYPE = "quadrante.measurement.period-closed.v1";

  /** What happened to the period. */
  public enum Action {
    CLOSED,
    REOPENED
  }

  /** What a missing value counts as. */
  public enum Policy {
    ZERO,
    EXCLUDE
  }

  /** Who may close. */
  public enum Role {
    CHAMBER_ADMIN
  }

  /** Who closed or reopened, and why. */
  public record ClosingDecision(String by, Role role, Instant at, String reason) {}

  /** An official value, by its version. */
  public record ClosedValue(CellName cell, int version) {}

  /** A cell without a value. */
  public record MissingCell(CellName cell, Policy policy, String reason) {}

  /** The fact that the period is now closed or open again. */
  public Fact toFact() {
    String subject = chamber + "/" + entity + "/" + year + "-" + quadrimestre + "@" + closing;
    return new Fact(TYPE, chamber, subject, Bodies.tree(this));
  }
}
