package it.quadrante.mainjob.compare;

import it.quadrante.figure.Figure;
import it.quadrante.mainjob.document.PrintedDocument.Percent;
import java.util.Optional;

/**
 * One figure of the document beside the computed one.
 *
 * @param subject id of the result, e.g. {@code line:PROCESSI-INTERNI:2.1}
 * @param printed null where print shows none
 * @param computed unrounded percentage, empty where there is none
 * @param readFromPrint false for a row whose operator the editor had to state or correct
 */
public record Comparison(
    String subject,
    String title,
    Percent printed,
    Optional<Figure> computed,
    boolean readFromPrint,
    Verdict verdict) {

  /** Compares; {@code score} is what print leaves possible. */
  public static Comparison of(
      String subject,
      String title,
      Percent printed,
      Optional<Figure> computed,
      PrintedScore score,
      boolean readFromPrint) {
    return new Comparison(
        subject, title, printed, computed, readFromPrint, verdict(printed, computed, score));
  }

  private static Verdict verdict(Percent printed, Optional<Figure> computed, PrintedScore score) {
    if (printed == null || printed.value() == null) {
      return Verdict.NOT_PRINTED;
    }
    if (computed.isEmpty()) {
      return Verdict.DIFFERENT;
    }
    Figure rounded = computed.get().roundedTo(printed.decimals());
    if (rounded.equals(printed.value())) {
      return Verdict.EQUAL;
    }
    return score.couldBe(printed) ? Verdict.WITHIN_PRINT : Verdict.DIFFERENT;
  }
}
