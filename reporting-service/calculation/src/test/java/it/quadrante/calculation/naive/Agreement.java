package it.quadrante.calculation.naive;

import it.quadrante.calculation.consolidation.MeasureToDate;
import it.quadrante.calculation.naive.NaiveScoring.Mark;
import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.result.AggregateResult;
import it.quadrante.calculation.result.IndicatorResult;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.calculation.scoring.Score;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Holds both evaluators against each other and collects where they differ. */
final class Agreement {
  /** What divisions to 34 digits leave behind stays far below this many decimals. */
  private static final int DECIMALS = 12;

  private final List<String> differences = new ArrayList<>();

  private Agreement() {}

  static List<String> differences(Situation situation) {
    Agreement agreement = new Agreement();
    PlanResults production = situation.production();
    Map<Assignment, NaiveResult> naive = new HashMap<>();
    for (Assignment each : situation.plan().assignments()) {
      naive.put(each, NaiveIndicator.result(situation, each));
      agreement.compare(
          each.code(), naive.get(each), production.indicator(each.code()).orElseThrow());
    }
    Map<String, View> views = new NaiveRollUp(situation.plan()).views();
    Set<String> subjects = new HashSet<>();
    for (AggregateResult each : production.aggregates()) {
      subjects.add(each.subject());
    }
    agreement.same("the figures", views.keySet(), subjects);
    views.forEach(
        (subject, view) ->
            production
                .aggregate(subject)
                .ifPresent(figure -> agreement.compare(subject, view, naive, figure)));
    return agreement.differences;
  }

  private void compare(String code, NaiveResult naive, IndicatorResult production) {
    same(code + " state", naive.state(), production.state());
    same(code + " achieved", naive.score().map(Mark::achieved), production.achieved());
    same(code + " flags", naive.flags(), production.flags());
    close(code + " percent", naive.percent(), production.percent());
    close(code + " avanzamento", naive.advance().map(Mark::percent), production.progress());
    same(code + " counted", naive.counted(), production.completeness().counted());
    same(code + " due", naive.due(), production.completeness().due());
    same(code + " provisional", naive.provisional(), production.isProvisional());
    writtenDown(code, production);
  }

  /** What an explanation writes down is the figure that was kept. */
  private void writtenDown(String code, IndicatorResult production) {
    if (!production.countsAsZero()) {
      same(
          code + " percent, written down",
          production.score().map(Score.Percent::percent),
          production.percent());
    }
    same(
        code + " avanzamento, written down",
        production.advance().map(Score.Percent::percent),
        production.progress());
    for (MeasureToDate measure : production.inputs().measures()) {
      same(
          code + " to date, written down",
          measure.working().map(Working::result),
          measure.number());
    }
  }

  private void compare(
      String subject, View view, Map<Assignment, NaiveResult> results, AggregateResult production) {
    Optional<Fraction> percent = view.percent(results);
    close(subject + " percent", percent, production.percent());
    same(subject + " written down", production.average().percent(), production.percent());
    same(subject + " colour", colour(percent), production.colour());
    List<NaiveResult> beneath = view.beneath().stream().map(results::get).toList();
    same(subject + " indicators", beneath.size(), production.indicators());
    long with = beneath.stream().filter(each -> each.percent().isPresent()).count();
    same(subject + " with figure", with, (long) production.withFigure());
    int counted = beneath.stream().mapToInt(NaiveResult::counted).sum();
    same(subject + " counted", counted, production.completeness().counted());
    int due = beneath.stream().mapToInt(NaiveResult::due).sum();
    same(subject + " due", due, production.completeness().due());
  }

  private static Semaforo.Colour colour(Optional<Fraction> percent) {
    if (percent.isEmpty()) {
      return Semaforo.Colour.GREY;
    }
    if (percent.get().isAtLeast(Fraction.of(90))) {
      return Semaforo.Colour.GREEN;
    }
    return percent.get().isAtLeast(Fraction.of(70)) ? Semaforo.Colour.YELLOW : Semaforo.Colour.RED;
  }

  private void same(String what, Object naive, Object production) {
    if (!Objects.equals(naive, production)) {
      differences.add("%s: naive %s, production %s".formatted(what, naive, production));
    }
  }

  private void close(String what, Optional<Fraction> naive, Optional<Figure> production) {
    Optional<BigDecimal> one = naive.map(percent -> percent.decimal(DECIMALS).stripTrailingZeros());
    Optional<BigDecimal> other =
        production.map(percent -> Fraction.of(percent).decimal(DECIMALS).stripTrailingZeros());
    same(what, one, other);
  }
}
