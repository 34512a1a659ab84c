package it.quadrante.calculation.explanation;

import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.MeasureToDate;
import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.plan.Reference;
import it.quadrante.calculation.result.AppliedTarget;
import it.quadrante.calculation.result.IndicatorResult;
import it.quadrante.calculation.result.LeftOutReason;
import it.quadrante.calculation.scoring.Score;
import it.quadrante.calculation.scoring.ScoreFlag;
import it.quadrante.calculation.target.Target;
import it.quadrante.calculation.text.ItalianText;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says in one sentence how an indicator came to its percentage: {@code 72 su 80 attese (>= 80): 72
 * / 80 × 100 = 90,00 %}.
 */
final class IndicatorSentence {
  private final IndicatorResult result;
  private final Unit unit;
  private final int decimals;
  private final Optional<String> formulaWithNumbers;

  IndicatorSentence(IndicatorResult result, int decimals, Optional<String> formulaWithNumbers) {
    this.result = result;
    this.unit = result.assignment().card().unit();
    this.decimals = decimals;
    this.formulaWithNumbers = formulaWithNumbers;
  }

  /** With what was counted, where an automatic measure is among its measures. */
  String text() {
    return said() + CountText.of(result.inputs());
  }

  private String said() {
    if (result.countsAsZero()) {
      String decided = isDecided() ? " (deciso alla chiusura): " : ": ";
      return ScoreFlag.MISSING_AS_ZERO.italian() + decided + percent(Figure.ZERO) + gaps();
    }
    if (result.score().isPresent()) {
      return steps() + scored(result.score().get()) + gaps();
    }
    return result.leftOut().orElseThrow() == LeftOutReason.BEFORE_YEAR_END
        ? steps() + advancing() + gaps()
        : why().orElseThrow() + gaps();
  }

  /** Why there is no percentage, if there is none. */
  Optional<String> why() {
    return result
        .leftOut()
        .map(
            reason ->
                switch (reason) {
                  case NOT_COMPUTABLE -> "non calcolabile: " + obstacle();
                  case TO_BE_COMPLETED -> "da completare: " + lack();
                  case MISSING -> reason.italian() + (isDecided() ? ", escluso alla chiusura" : "");
                  default -> reason.italian();
                });
  }

  private boolean isDecided() {
    return result.inputs().owed().anyMatch(period -> period.decision().isPresent());
  }

  private String obstacle() {
    String why = result.obstacle().map(each -> each.italian()).orElse("");
    return formulaWithNumbers.map(formula -> why + " (" + formula + ")").orElse(why);
  }

  private String lack() {
    return result.assignment().target().isEmpty()
        ? "manca l’obiettivo dell’anno"
        : "mancano le misure";
  }

  /** How the value was had, where it was not simply entered. */
  private String steps() {
    Optional<String> working =
        result.inputs().measures().stream()
            .findFirst()
            .flatMap(MeasureToDate::working)
            .filter(each -> !(each instanceof Working.Given))
            .map(Working::text);
    boolean simple = result.assignment().formula().flatMap(f -> f.onlyMeasure()).isPresent();
    Optional<String> calculation = simple ? working : formulaWithNumbers;
    return calculation.map(text -> text + " = " + value() + "; ").orElse("");
  }

  private String scored(Score.Percent score) {
    if (result.value().orElseThrow() instanceof Entry.NotRealised) {
      return "non realizzato, atteso " + score.target().shown(unit) + ": " + text(score).plainly();
    }
    return against(score) + ": " + text(score).calculation();
  }

  private String advancing() {
    return result
        .advance()
        .map(score -> against(score) + ", avanzamento: " + text(score).advance())
        .orElse(value());
  }

  private ScoreText text(Score.Percent score) {
    return new ScoreText(result.value().orElseThrow(), score, decimals);
  }

  private String against(Score.Percent score) {
    String meant = resolution(score);
    if (score.target() instanceof Target.Threshold threshold) {
      return meant + value() + wanted(threshold) + " (" + threshold.shown(unit) + ")";
    }
    if (score.target() instanceof Target.OnOrBefore due) {
      return value() + (score.achieved() ? ", " : ", non ") + due.shown(unit);
    }
    if (score.target() instanceof Target.Judgement) {
      return "giudizio del validatore";
    }
    return value() + ", atteso " + score.target().shown(unit);
  }

  private String wanted(Target.Threshold threshold) {
    String bar = ItalianText.number(threshold.value()) + unit.suffix();
    if (threshold.operator().higherIsBetter()) {
      return " su " + bar + (unit == Unit.NUMBER ? " attese" : " attesi");
    }
    return threshold.operator().lowerIsBetter() ? " con un massimo di " + bar : ", atteso " + bar;
  }

  /** What a relative target means in numbers. */
  private String resolution(Score.Percent score) {
    Target stated =
        result
            .applied()
            .map(AppliedTarget::target)
            .or(() -> result.assignment().target())
            .orElseThrow();
    if (stated instanceof Target.Relative relative
        && score.target() instanceof Target.Threshold bar) {
      return "obiettivo "
          + relative.shown(unit)
          + reference(result.assignment().assignment())
          + " = "
          + ItalianText.intermediate(bar.value())
          + "; ";
    }
    return "";
  }

  private static String reference(Assignment assignment) {
    return assignment
        .previous()
        .map(Reference::value)
        .map(value -> " (" + ItalianText.number(value) + ")")
        .orElse("");
  }

  private String gaps() {
    List<String> gaps = new ArrayList<>();
    for (MeasureToDate measure : result.inputs().measures()) {
      if (!measure.gaps().isEmpty()) {
        gaps.add(
            measure.measure().key().code()
                + " "
                + measure.gaps().stream().map(Enum::name).collect(Collectors.joining(", ")));
      }
    }
    return gaps.isEmpty() ? "" : " (manca: " + String.join("; ", gaps) + ")";
  }

  private String value() {
    Entry value = result.value().orElseThrow();
    String suffix = value instanceof Entry.Number ? unit.suffix() : "";
    return EntryText.inCalculation(value) + suffix;
  }

  private String percent(Figure percent) {
    return ItalianText.rounded(percent, decimals) + " %";
  }
}
