package it.quadrante.calculation.explanation;

import it.quadrante.calculation.plan.Aggregate;
import it.quadrante.calculation.result.AggregateResult;
import it.quadrante.calculation.result.Average;
import it.quadrante.calculation.text.ItalianText;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says in one sentence how a mean was had: {@code (100,00 + 90,00) / 2 = 95,00 %}, and what is not
 * in it.
 */
final class AggregateSentence {
  private final AggregateResult result;
  private final boolean weightedPlan;
  private final int decimals;

  AggregateSentence(AggregateResult result, boolean weightedPlan, int decimals) {
    this.result = result;
    this.weightedPlan = weightedPlan;
    this.decimals = decimals;
  }

  String text() {
    boolean unweighted = result.kind() == Aggregate.Kind.OVERALL && !weightedPlan;
    return (unweighted ? "piano senza pesi: " : "") + figure() + leftOut();
  }

  private String figure() {
    Optional<Working> working = result.average().working();
    if (working.isEmpty()) {
      return "nessun risultato";
    }
    String percent = ItalianText.rounded(working.get().result(), decimals) + " %";
    return working.get() instanceof Working.Given
        ? "un solo risultato: " + percent
        : working.get().text() + " = " + percent;
  }

  private String leftOut() {
    Average average = result.average();
    if (average.leftOut().isEmpty()) {
      return "";
    }
    String names =
        average.leftOut().stream()
            .map(part -> name(part.subject()) + weight(part) + " " + part.reason().italian())
            .collect(Collectors.joining(", "));
    String shared =
        average.weighted() && average.percent().isPresent() ? "; il loro peso va agli altri" : "";
    return " (fuori dal calcolo: " + names + shared + ")";
  }

  private static String weight(Average.LeftOut part) {
    Optional<Figure> weight = part.weight();
    return weight.map(each -> " (peso " + ItalianText.number(each) + ")").orElse("");
  }

  /** The code without what kind of subject it is. */
  private static String name(String subject) {
    return subject.substring(subject.indexOf(':') + 1);
  }
}
