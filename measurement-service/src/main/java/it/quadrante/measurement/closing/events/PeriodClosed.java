package it.quadrante.measurement.closing.events;

import it.quadrante.events.Fact;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.events.CellName;
import it.quadrante.measurement.closing.domain.MissingPolicy;
import it.quadrante.measurement.closing.domain.Settlement;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.domain.ClosingAct;
import it.quadrante.measurement.period.domain.PeriodKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Closing or reopening of a quadrimestre of an entity ({@code period-closed.v1.schema.json}).
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
    ClosingAct.Action action,
    ClosingDecision decision,
    LocalDate reopenedUntil,
    List<ClosedValue> values,
    List<MissingCell> missing) {

  /** Topic and version of this fact. */
  public static final String TYPE = "quadrante.measurement.period-closed.v1";

  /** Who may close. */
  public enum Role {
    CHAMBER_ADMIN
  }

  /** Who closed or reopened, and why. */
  public record ClosingDecision(String by, Role role, Instant at, String reason) {}

  /** An official value, by its version. */
  public record ClosedValue(CellName cell, int version) {
    private static ClosedValue of(Cell cell) {
      return new ClosedValue(CellName.of(cell.key()), cell.official().version());
    }
  }

  /** A cell without a value. */
  public record MissingCell(CellName cell, MissingPolicy policy, String reason) {
    private static MissingCell of(Settlement.Missing missing) {
      return new MissingCell(CellName.of(missing.cell().key()), missing.policy(), missing.reason());
    }
  }

  /** What is told of a closing, or of a reopening that closes over nothing. */
  public static PeriodClosed of(
      String chamber, PeriodKey period, ClosingAct act, Settlement settlement) {
    return new PeriodClosed(
        chamber,
        period.entity(),
        period.year(),
        period.quadrimestre(),
        act.number(),
        act.action(),
        new ClosingDecision(act.by(), Role.CHAMBER_ADMIN, act.at(), act.reason()),
        act.reopenedUntil(),
        settlement.values().stream().map(ClosedValue::of).toList(),
        settlement.missing().stream().map(MissingCell::of).toList());
  }

  /** The fact that the period is now closed or open again. */
  public Fact toFact() {
    String subject = chamber + "/" + entity + "/" + year + "-" + quadrimestre + "@" + closing;
    return new Fact(TYPE, chamber, subject, Bodies.tree(this));
  }
}
