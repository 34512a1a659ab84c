package it.quadrante.measurement.closing.rest;

import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.closing.domain.MissingDecision;
import it.quadrante.measurement.closing.domain.MissingPolicy;
import it.quadrante.measurement.period.PeriodProblem;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about a period. */
final class PeriodRequests {
  private PeriodRequests() {}

  /** A closing. */
  @Schema(
      name = "ClosingRequest",
      description = "The closing of a period, with a decision for each missing cell.")
  @CellProblem.Answers({
    CellProblem.BODY_MISSING,
    CellProblem.REASON_REQUIRED,
    CellProblem.TEXT_TOO_LONG
  })
  @PeriodProblem.Answers({
    PeriodProblem.PERIOD_CLOSED,
    PeriodProblem.PERIOD_NOT_OVER,
    PeriodProblem.CLOSING_INCOMPLETE
  })
  record ClosingRequest(
      @Schema(
              required = true,
              description = "Why it is closed now.",
              examples = "Raccolta completata")
          String reason,
      @Schema(description = "One for each missing cell.", maxItems = 10_000)
          List<DecisionOnMissing> decisions) {

    static ClosingRequest required(ClosingRequest body) {
      return PeriodRequests.required(body);
    }

    List<MissingDecision> onMissing() {
      return decisions == null
          ? List.of()
          : decisions.stream().map(DecisionOnMissing::decision).toList();
    }
  }

  /** What is decided about a missing cell. */
  @Schema(
      name = "DecisionOnMissing",
      description = "What is decided about a missing cell.",
      requiredProperties = {"cell", "policy", "reason"})
  record DecisionOnMissing(
      UUID cell,
      MissingPolicy policy,
      @Schema(
              description = "Why it is missing, and why it counts so.",
              examples = "Intervento non documentato")
          String reason) {

    /** Null stands for one that says nothing. */
    private static MissingDecision decision(DecisionOnMissing sent) {
      return sent == null
          ? new MissingDecision(null, null, null)
          : new MissingDecision(sent.cell, sent.policy, sent.reason);
    }
  }

  /** A reopening. */
  @Schema(name = "ReopeningRequest", description = "The reopening of a closed period.")
  @CellProblem.Answers({
    CellProblem.BODY_MISSING,
    CellProblem.REASON_REQUIRED,
    CellProblem.TEXT_TOO_LONG
  })
  @PeriodProblem.Answers({
    PeriodProblem.PERIOD_NEVER_CLOSED,
    PeriodProblem.REOPENING_WITHOUT_END,
    PeriodProblem.REOPENING_IN_THE_PAST
  })
  record ReopeningRequest(
      @Schema(
              required = true,
              description = "Why it is reopened.",
              examples = "Rettifica del dato dei brevetti")
          String reason,
      @Schema(
              required = true,
              description = "Last day on which values are taken again, today or later.",
              examples = "2018-03-31")
          LocalDate until) {

    static ReopeningRequest required(ReopeningRequest body) {
      return PeriodRequests.required(body);
    }
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw new ProblemException(CellProblem.BODY_MISSING);
    }
    return body;
  }
}
