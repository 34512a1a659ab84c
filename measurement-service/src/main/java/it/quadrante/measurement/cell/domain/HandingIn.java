package it.quadrante.measurement.cell.domain;

import java.time.LocalDate;

/** What a referent does with a cell: hands in a value or parts of one. */
record HandingIn(Cell cell, Signature by) {

  Cell submit(Value stated, String note, String reason) {
    cell.requireExpected();
    if (definition().isByParts()) {
      throw new Refused(Refusal.ENTERED_BY_PARTS, String.join(", ", definition().sourceUnits()));
    }
    Value whole = cell.summands().agreed(stated);
    if (whole == null) {
      throw new Refused(Refusal.VALUE_MISSING);
    }
    ValueRules.check(whole, definition().unit(), by.day());
    checkBegun(whole);
    requireReasonToCorrect(reason);
    return submitted(cell.handedIn() + 1, cell.summands(), whole, note, reason);
  }

  Cell enter(NewPart entered) {
    cell.requireExpected();
    entered.check(definition(), cell.key(), by.day());
    checkBegun(entered.value());
    if (definition().isByParts()) {
      requireReasonToCorrect(entered.reason());
    }
    int number = cell.handedIn() + 1;
    Part part = entered.numbered(number, isLate(entered.unit()), by);
    Summands more = cell.summands().with(part, definition());
    Value sum = more.sum();
    if (definition().isByParts() && more.areComplete(definition())) {
      return submitted(number + 1, more, sum, null, entered.reason());
    }
    return definition().isByEntries() && cell.state() instanceof CellState.Submitted waiting
        ? resubmitted(number + 1, waiting.entered(), more)
        : cell.next(number, cell.state().resting(), more, cell.request());
  }

  /** Of a sum that waits the summands have changed. */
  Cell resubmitted(int number, Submission before, Summands of) {
    return submitted(number, of, of.sum(), before.note(), before.reason());
  }

  private Cell submitted(int number, Summands of, Value value, String note, String reason) {
    Submission entered =
        new Submission(
            number,
            value,
            Written.checked(note),
            by,
            cell.hasOfficialValue() ? cell.official().submission().late() : isLate(),
            Written.checked(reason),
            of.parts());
    CellState waiting =
        new CellState.Submitted(cell.state().resting(), entered, cell.summandsAtRest());
    return cell.next(number, waiting, of, cell.request());
  }

  /** A thing done may be dated in its quadrimestre or earlier in the year. */
  private void checkBegun(Value value) {
    CellKey key = cell.key();
    LocalDate first = cell.period().from();
    LocalDate yearBegins = LocalDate.of(key.year(), 1, 1);
    LocalDate from = value instanceof Value.Day && yearBegins.isBefore(first) ? yearBegins : first;
    if (by.day().isBefore(from)) {
      throw new Refused(Refusal.PERIOD_NOT_BEGUN, key.quadrimestre(), key.year(), from);
    }
  }

  private void requireReasonToCorrect(String reason) {
    if (cell.hasOfficialValue()) {
      Written.required(reason);
    }
  }

  /** A correction is as late as the part that it corrects. */
  private boolean isLate(String unit) {
    return cell.officialPart(unit).map(Part::late).orElseGet(this::isLate);
  }

  /** While a suspension lasts nothing is late. */
  private boolean isLate() {
    LocalDate day = by.day();
    boolean excused =
        cell.official() != null
            && cell.official().outcome() == Outcome.SUSPENDED
            && cell.official().answersOn(day);
    return day.isAfter(cell.period().submitBy()) && !excused;
  }

  private Definition definition() {
    return cell.definition();
  }
}
