package it.quadrante.planning.plan.domain;

import it.quadrante.calculation.formula.Formula;
import it.quadrante.calculation.formula.FormulaFault;
import it.quadrante.calculation.formula.MeasureRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the units of a formula's measures say about it: a card in % that is computed from counts has
 * to say {@code 100 ×}; days are not added to euro; a single measure is in the unit of its card; a
 * mean inside a ratio is a mean of what should be summed.
 */
final class FormulaUnitRules {
  /** The constant 100, once what stands in brackets is taken out. */
  private static final Pattern HUNDRED = Pattern.compile("(?<![\\d.,])100(?![\\d.,])");

  private static final Pattern MEASURE = Pattern.compile("\\[[^\\]]*]");

  /** Two measures added as they stand: neither is a factor of something. */
  private static final Pattern SUM =
      Pattern.compile(
          "(?<![×*/÷]\\s{0,9})\\[([^\\]]*)]\\s*[+−-]\\s*(?=\\[([^\\]]*)](?!\\s*[×*/÷]))");

  private final String entity;
  private final PlanContent content;
  private final Faults faults;
  private final Map<String, Measure> measures = new HashMap<>();

  FormulaUnitRules(String entity, PlanContent content, Faults faults) {
    this.entity = entity;
    this.content = content;
    this.faults = faults;
    content.measures().forEach(measure -> measures.putIfAbsent(measure.key(), measure));
  }

  void check() {
    for (int i = 0; i < content.cards().size(); i++) {
      IndicatorCard card = content.cards().get(i);
      if (Formula.parse(card.formula()) instanceof Formula formula) {
        String place = "/cards/" + i + "/formula";
        means(place, card, formula);
        percent(place, card, formula);
        sums(place, card);
        single(place, card, formula);
      }
    }
  }

  private void means(String place, IndicatorCard card, Formula formula) {
    for (FormulaFault mean :
        formula.warnings(measure -> measure(measure).map(FormulaUnitRules::consolidation))) {
      faults.add(
          place,
          PlanRule.MEAN_IN_RATIO,
          card.code(),
          mean.position(),
          mean.italian(),
          mean.english());
    }
  }

  private void percent(String place, IndicatorCard card, Formula formula) {
    boolean counts =
        formula.measures().stream()
            .allMatch(measure -> unit(measure).filter(Unit.PERCENT::equals).isEmpty());
    boolean hundred = HUNDRED.matcher(MEASURE.matcher(card.formula()).replaceAll("m")).find();
    faults.addIf(
        card.unit() == Unit.PERCENT
            && counts
            && !hundred
            && formula.onlyMeasure().isEmpty()
            && !formula.measures().isEmpty(),
        place,
        PlanRule.PERCENT_WITHOUT_HUNDRED,
        card.code());
  }

  private void sums(String place, IndicatorCard card) {
    Matcher sum = SUM.matcher(card.formula());
    while (sum.find()) {
      Optional<Unit> left = unit(MeasureRef.of(sum.group(1)));
      Optional<Unit> right = unit(MeasureRef.of(sum.group(2)));
      faults.addIf(
          left.isPresent() && right.isPresent() && !left.equals(right),
          place,
          PlanRule.SUM_OF_UNITS,
          card.code(),
          sum.group(1),
          sum.group(2));
    }
  }

  private void single(String place, IndicatorCard card, Formula formula) {
    formula
        .onlyMeasure()
        .ifPresent(
            measure ->
                faults.addIf(
                    unit(measure).filter(card.unit()::equals).isEmpty(),
                    place,
                    PlanRule.UNIT_DIFFERS,
                    card.code(),
                    measure));
  }

  private Optional<Measure> measure(MeasureRef measure) {
    return Optional.ofNullable(measures.get(measure.within(entity).toString()));
  }

  private Optional<Unit> unit(MeasureRef measure) {
    return measure(measure).map(Measure::unit);
  }

  private static it.quadrante.calculation.Consolidation consolidation(Measure measure) {
    return it.quadrante.calculation.Consolidation.valueOf(measure.consolidation().name());
  }
}
