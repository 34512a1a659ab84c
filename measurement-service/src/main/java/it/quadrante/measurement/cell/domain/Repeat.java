package it.quadrante.measurement.cell.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether what is handed in is there already, so that it need not be written a second time. What
 * was sent back or taken back is not there: the same value again is another submission.
 */
public record Repeat(Cell cell) {

  /**
   * Whether the value waits for a decision, or is official, in these very words.
   *
   * @param stated null where it is the sum of the entries
   */
  public boolean isValue(Value stated, String note, String reason) {
    return current()
        .filter(last -> !cell.definition().isByParts())
        .filter(last -> last.parts().equals(cell.summands().parts()))
        .filter(last -> stated == null ? !last.parts().isEmpty() : stated.equals(last.value()))
        .filter(last -> Objects.equals(last.note(), orNull(note)))
        .filter(last -> Objects.equals(last.reason(), orNull(reason)))
        .isPresent();
  }

  /**
   * Whether the part is among those that count: all parts of a value that was taken back are there,
   * but nothing waits because of them.
   */
  public boolean isPart(NewPart part) {
    boolean isIdle =
        cell.definition().isByParts()
            && cell.summands().areComplete(cell.definition())
            && current().isEmpty();
    return !isIdle && cell.summands().parts().stream().anyMatch(each -> isSame(each, part));
  }

  /** Whether there is an entry of that day. */
  public boolean hasEntryOf(NewPart part) {
    return part.date() != null
        && cell.summands().parts().stream().anyMatch(each -> part.date().equals(each.date()));
  }

  private Optional<Submission> current() {
    if (cell.state() instanceof CellState.Submitted waiting) {
      return Optional.of(waiting.entered());
    }
    return cell.state() instanceof CellState.Settled && cell.hasOfficialValue()
        ? Optional.of(cell.official().submission())
        : Optional.empty();
  }

  private static boolean isSame(Part there, NewPart part) {
    return Objects.equals(there.unit(), part.unit())
        && Objects.equals(there.date(), part.date())
        && there.value().equals(part.value())
        && Objects.equals(there.note(), orNull(part.note()));
  }

  private static String orNull(String text) {
    return Written.isEmpty(text) ? null : text;
  }
}
