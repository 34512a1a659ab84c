package it.quadrante.measurement.cell.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a referent takes back: what waits for a decision, a correction sent back, or a part. */
record TakingBack(Cell cell) {

  Cell withdraw(int submission) {
    boolean givesUp = cell.state() instanceof CellState.SentBack && cell.hasOfficialValue();
    if (!(cell.state() instanceof CellState.Submitted) && !givesUp) {
      throw new Refused(Refusal.NOTHING_SUBMITTED, cell.status());
    }
    Cell.requireCurrent(submission, cell.state().submission().orElseThrow());
    return givesUp
        ? becomes(
            new CellState.Settled(cell.official()),
            isByParts() ? new Summands(officialParts()) : cell.summands())
        : becomes(cell.state().resting(), cell.summandsAtRest());
  }

  Cell takeBack(int number, Signature by) {
    Part part =
        cell.summands().parts().stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.PART_NOT_FOUND, number));
    Optional<Part> official = cell.officialPart(part.unit());
    if (official.filter(part::equals).isPresent()) {
      throw new Refused(Refusal.ALREADY_VALIDATED);
    }
    Summands left = cell.summands().without(part::equals);
    if (official.isPresent()) {
      left = left.with(official.get(), cell.definition());
    }
    return isByParts() && isOfficial(left)
        ? becomes(new CellState.Settled(cell.official()), left)
        : goesOn(left, by);
  }

  private Cell goesOn(Summands left, Signature by) {
    return cell.state() instanceof CellState.Submitted waiting
            && left.areComplete(cell.definition())
        ? new HandingIn(cell, by).resubmitted(cell.handedIn() + 1, waiting.entered(), left)
        : becomes(cell.state().resting(), left);
  }

  private boolean isByParts() {
    return cell.definition().isByParts();
  }

  /** Nothing is left that would be another value. */
  private boolean isOfficial(Summands left) {
    return cell.hasOfficialValue() && Set.copyOf(left.parts()).equals(Set.copyOf(officialParts()));
  }

  private List<Part> officialParts() {
    return cell.official().submission().parts();
  }

  private Cell becomes(CellState state, Summands left) {
    return cell.next(cell.handedIn(), state, left, cell.request());
  }
}
