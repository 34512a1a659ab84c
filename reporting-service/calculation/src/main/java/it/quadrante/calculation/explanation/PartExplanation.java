package it.quadrante.calculation.explanation;

import it.quadrante.calculation.result.AggregateResult;
import it.quadrante.calculation.result.Average;
import it.quadrante.calculation.result.LeftOutReason;
import it.quadrante.calculation.text.ItalianText;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * A part of a mean.
 *
 * @param percent unrounded; empty for a part left out
 * @param leftOut why it is in no percentage
 * @param working how a part that is itself a mean was had, over {@code parts}
 */
public record PartExplanation(
    String subject,
    Optional<Figure> weight,
    Optional<Figure> percent,
    Optional<String> percentShown,
    Optional<LeftOutReason> leftOut,
    Optional<String> working,
    List<PartExplanation> parts) {
  public PartExplanation {
    parts = List.copyOf(parts);
  }

  /** The parts with a figure. */
  static List<PartExplanation> counted(Average average, int decimals) {
    return average.parts().stream().map(part -> counted(part, decimals)).toList();
  }

  private static PartExplanation counted(Average.Part part, int decimals) {
    Optional<Average> inner = part.inner().map(AggregateResult::average);
    return new PartExplanation(
        part.subject(),
        part.weight(),
        Optional.of(part.percent()),
        Optional.of(ItalianText.rounded(part.percent(), decimals)),
        Optional.empty(),
        inner.flatMap(Average::working).map(Working::text),
        inner.map(average -> counted(average, decimals)).orElse(List.of()));
  }

  /** The parts without. */
  static List<PartExplanation> leftOut(Average average) {
    return average.leftOut().stream()
        .map(
            part ->
                new PartExplanation(
                    part.subject(),
                    part.weight(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(part.reason()),
                    Optional.empty(),
                    List.of()))
        .toList();
  }
}
