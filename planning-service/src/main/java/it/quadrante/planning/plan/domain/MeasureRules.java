package it.quadrante.planning.plan.domain;

import it.quadrante.calculation.AutomaticMeasure;
import it.quadrante.calculation.formula.Formula;
import it.quadrante.calculation.formula.FormulaFault;
import it.quadrante.calculation.formula.MeasureRef;
import it.quadrante.calculation.formula.ParsedFormula;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures and formulas: each formula can be read and names measures of the plan, unit for unit. A
 * card without formula is no fault, it is to be completed.
 */
final class MeasureRules {
  private final String entity;
  private final PlanContent content;
  private final Faults faults;
  private final Map<String, Unit> units = new HashMap<>();

  MeasureRules(String entity, PlanContent content, Faults faults) {
    this.entity = entity;
    this.content = content;
    this.faults = faults;
    content
        .measures()
        .forEach(
            measure -> units.putIfAbsent(measure.entity() + ":" + measure.code(), measure.unit()));
  }

  void check() {
    for (int i = 0; i < content.measures().size(); i++) {
      measure("/measures/" + i, content.measures().get(i));
    }
    for (int i = 0; i < content.cards().size(); i++) {
      IndicatorCard card = content.cards().get(i);
      if (card.hasFormula()) {
        formula("/cards/" + i + "/formula", card);
      }
    }
  }

  private void measure(String place, Measure measure) {
    faults.addIf(
        measure.expectedIn().isEmpty() && measure.automatic() == null,
        place + "/expectedIn",
        PlanRule.NEVER_EXPECTED,
        measure.code());
    boolean added =
        measure.consolidation() == Consolidation.SUM
            || measure.consolidation() == Consolidation.MEAN;
    faults.addIf(
        measure.unit() == Unit.DATE && added,
        place + "/consolidation",
        PlanRule.CONSOLIDATION_OF_DATE,
        measure.code());
    boolean isSum = measure.byParts() || measure.partialEntries();
    faults.addIf(
        isSum && !measure.unit().addsUp(),
        place + (measure.byParts() ? "/byParts" : "/partialEntries"),
        PlanRule.PARTS_DO_NOT_ADD_UP,
        measure.code());
    if (measure.automatic() != null) {
      automatic(place, measure);
    }
  }

  /** Reporting counts what it knows by its code, in one unit and by one consolidation. */
  private void automatic(String place, Measure measure) {
    AutomaticMeasure counted = AutomaticMeasure.of(measure.automatic()).orElse(null);
    faults.addIf(
        counted == null,
        place + "/automatic",
        PlanRule.AUTOMATIC_UNKNOWN,
        measure.code(),
        measure.automatic(),
        AutomaticMeasure.codes());
    faults.addIf(
        counted != null
            && !(forFormula(measure.unit()) == counted.unit()
                && measure.consolidation().name().equals(counted.consolidation().name())),
        place + "/automatic",
        PlanRule.AUTOMATIC_OTHERWISE,
        measure.code(),
        measure.automatic(),
        counted == null ? "" : counted.unit(),
        counted == null ? "" : counted.consolidation());
  }

  private void formula(String place, IndicatorCard card) {
    ParsedFormula parsed = Formula.parse(card.formula());
    parsed.faults().forEach(fault -> addFormulaFault(place, card, fault));
    if (parsed instanceof Formula formula) {
      List<MeasureRef> unknown =
          formula.measures().stream().filter(measure -> unit(measure).isEmpty()).toList();
      unknown.forEach(measure -> faults.add(place, PlanRule.UNKNOWN_MEASURE, card.code(), measure));
      if (unknown.isEmpty()) {
        formula
            .check(measure -> unit(measure).map(MeasureRules::forFormula))
            .forEach(fault -> addFormulaFault(place, card, fault));
        dates(place, card, formula);
      }
    }
  }

  private void dates(String place, IndicatorCard card, Formula formula) {
    boolean onlyDate =
        formula.onlyMeasure().flatMap(this::unit).filter(Unit.DATE::equals).isPresent();
    faults.addIf(
        onlyDate != (card.unit() == Unit.DATE), place, PlanRule.FORMULA_OF_DATE, card.code());
  }

  private void addFormulaFault(String place, IndicatorCard card, FormulaFault fault) {
    faults.add(
        place,
        PlanRule.FORMULA_FAULT,
        card.code(),
        fault.position(),
        fault.italian(),
        fault.english());
  }

  private Optional<Unit> unit(MeasureRef measure) {
    return Optional.ofNullable(units.get(measure.within(entity).toString()));
  }

  private static it.quadrante.calculation.Unit forFormula(Unit unit) {
    return it.quadrante.calculation.Unit.valueOf(unit.name());
  }
}
