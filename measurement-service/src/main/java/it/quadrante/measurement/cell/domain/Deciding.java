package it.quadrante.measurement.cell.domain;

import it.quadrante.figure.Figure;
import java.util.Collection;

/** What a validator does with a cell; never about what the same account has done. */
record Deciding(Cell cell, Signature by) {

  Cell validate(int submission, Figure judgedPercent, String reason) {
    Submission accepted = waiting(submission).entered();
    Judgement.check(cell.definition().unit(), judgedPercent, reason);
    Outcome outcome = cell.hasOfficialValue() ? Outcome.CORRECTED : Outcome.VALIDATED;
    Decision decision = new Decision(by, Written.checked(reason));
    Official value =
        new Official(cell.nextOfficial(), outcome, accepted, decision, judgedPercent, null);
    return settled(value, cell.summands(), cell.request());
  }

  Cell sendBack(int submission, Collection<String> units, String reason) {
    CellState.Submitted waiting = waiting(submission);
    cell.definition().requireParts(units);
    Decision decision = new Decision(by, Written.required(reason));
    Summands left = cell.summands().withoutUnits(units);
    return cell.next(cell.handedIn(), waiting.sendBack(decision), left, cell.request());
  }

  private CellState.Submitted waiting(int submission) {
    if (cell.state() instanceof CellState.Settled && cell.hasOfficialValue()) {
      throw new Refused(Refusal.ALREADY_VALIDATED);
    }
    if (!(cell.state() instanceof CellState.Submitted waiting)) {
      throw new Refused(Refusal.NOTHING_SUBMITTED, cell.status());
    }
    Cell.requireCurrent(submission, waiting.entered());
    requireOther(waiting.entered());
    return waiting;
  }

  private void requireOther(Submission submission) {
    if (submission.isFrom(by.account())) {
      throw new Refused(Refusal.OWN_SUBMISSION);
    }
  }

  Cell revoke(int version, String reason) {
    Official revoked = cell.official();
    if (revoked == null || revoked.outcome() == Outcome.WITHDRAWN) {
      throw new Refused(Refusal.NOTHING_OFFICIAL);
    }
    if (version != revoked.version()) {
      throw new Refused(Refusal.OFFICIAL_NOT_CURRENT, version, revoked.version());
    }
    if (revoked.submission() != null) {
      requireOther(revoked.submission());
    }
    Decision decision = new Decision(by, Written.required(reason));
    Official withdrawn =
        new Official(cell.nextOfficial(), Outcome.WITHDRAWN, null, decision, null, null);
    boolean partsWereWrong = cell.state() instanceof CellState.Settled && cell.hasOfficialValue();
    Summands left = partsWereWrong ? Summands.NONE : cell.summands();
    return cell.next(cell.handedIn(), cell.state().over(withdrawn), left, cell.request());
  }

  Cell decide(int number, boolean approved, String reason) {
    Request request = cell.request();
    if (request == null) {
      throw new Refused(Refusal.NOTHING_REQUESTED);
    }
    if (number != request.number()) {
      throw new Refused(Refusal.REQUEST_NOT_CURRENT, number, request.number());
    }
    if (request.by().account().equals(by.account())) {
      throw new Refused(Refusal.OWN_REQUEST);
    }
    if (!approved) {
      Written.required(reason);
      return cell.next(cell.handedIn(), cell.state(), cell.summands(), null);
    }
    Decision decision = new Decision(by, Written.checked(reason));
    Official granted = request.approved(cell.nextOfficial(), decision);
    return settled(granted, cell.summandsAtRest(), null);
  }

  private Cell settled(Official official, Summands summands, Request request) {
    return cell.next(cell.handedIn(), new CellState.Settled(official), summands, request);
  }
}
