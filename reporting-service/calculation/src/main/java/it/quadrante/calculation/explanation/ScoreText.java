package it.quadrante.calculation.explanation;

import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.scoring.Score;
import it.quadrante.calculation.scoring.ScoreFlag;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.text.ItalianText;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a value became a percentage: {@code 72 / 80 × 100 = 90,00 %}. */
record ScoreText(Entry value, Score.Percent score, int decimals) {

  /** With SI or NO where there is nothing to calculate. */
  String calculation() {
    if (!score.flags().isEmpty()) {
      return score.flags().stream().map(ScoreFlag::italian).collect(Collectors.joining("; "))
          + ": "
          + plainly();
    }
    Optional<String> band = band();
    if (band.isPresent()) {
      return band.get() + plainly();
    }
    return score.working() instanceof Working.Given ? plainly() : worked();
  }

  /** Avanzamento says no SI and no NO. */
  String advance() {
    return score.working() instanceof Working.Given
        ? band().orElse("") + percent(score.percent())
        : worked();
  }

  /** SI or NO and the percentage. */
  String plainly() {
    return (score.achieved() ? "SI, " : "NO, ") + percent(score.percent());
  }

  private String worked() {
    return score.working().text() + " = " + percent(score.working().result()) + bounded();
  }

  private String bounded() {
    int order = score.percent().compareTo(score.working().result());
    if (order == 0) {
      return "";
    }
    return (order < 0 ? ", con il tetto " : ", non sotto zero ") + percent(score.percent());
  }

  /** Which band was reached, where bands decided. */
  private Optional<String> band() {
    if (score.rule().rule() != ScoringRule.BANDS) {
      return Optional.empty();
    }
    return score.target().direction().flatMap(this::band);
  }

  private Optional<String> band(Operator operator) {
    boolean higher = operator.higherIsBetter();
    return value
        .number()
        .map(
            number ->
                score
                    .rule()
                    .bandOf(number, higher)
                    .map(band -> "fascia da " + ItalianText.number(band.threshold()))
                    .map(text -> text + (higher ? " in su: " : " in giù: "))
                    .orElse("nessuna fascia raggiunta: "));
  }

  private String percent(Figure percent) {
    return ItalianText.rounded(percent, decimals) + " %";
  }
}
