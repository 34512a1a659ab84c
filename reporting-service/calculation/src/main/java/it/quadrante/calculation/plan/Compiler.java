package it.quadrante.calculation.plan;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.formula.Formula;
import it.quadrante.calculation.formula.MeasureRef;
import it.quadrante.calculation.formula.ParsedFormula;
import it.quadrante.calculation.scoring.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a plan version into a {@link CompiledPlan} or into the list of its faults. */
final class Compiler {
  private final PlanVersion plan;
  private final Map<MeasureKey, Integer> measures = new HashMap<>();
  private final Map<String, Card> cards = new HashMap<>();
  private final Map<String, ParsedFormula> formulas = new LinkedHashMap<>();

  private Compiler(PlanVersion plan) {
    this.plan = plan;
    plan.measures().forEach(measure -> measures.put(measure.key(), measures.size()));
    for (Card card : plan.cards()) {
      cards.put(card.code(), card);
      if (!card.formula().isBlank()) {
        formulas.put(card.code(), Formula.parse(card.formula()));
      }
    }
  }

  static Compilation compile(PlanVersion plan) {
    List<Fault> faults = new ArrayList<>();
    for (Fault fault : plan.profile().check()) {
      faults.add(new Fault("scoringProfile." + fault.place(), fault.code(), fault.arguments()));
    }
    faults.addAll(References.check(plan));
    Compiler compiler = new Compiler(plan);
    faults.addAll(compiler.formulaFaults());
    return faults.isEmpty() ? compiler.compiled() : new FaultyPlan(faults);
  }

  private List<Fault> formulaFaults() {
    List<Fault> faults = new ArrayList<>();
    formulas.forEach(
        (card, parsed) -> {
          String place = "cards[" + card + "].formula";
          parsed.faults().forEach(fault -> faults.add(fault.within(place)));
          if (parsed instanceof Formula formula) {
            formula
                .check(name -> measure(name).map(Measure::unit))
                .forEach(fault -> faults.add(fault.within(place)));
          }
        });
    return faults;
  }

  private CompiledPlan compiled() {
    List<CompiledAssignment> compiled = new ArrayList<>();
    plan.assignments().forEach(each -> compiled.add(compiled(each, compiled.size())));
    return new CompiledPlan(plan, compiled);
  }

  private CompiledAssignment compiled(Assignment assignment, int place) {
    Card card = cards.get(assignment.card());
    Optional<Formula> formula = Optional.ofNullable((Formula) formulas.get(card.code()));
    List<Integer> used = new ArrayList<>();
    Map<MeasureRef, Integer> inputs = new HashMap<>();
    for (MeasureRef name : formula.map(Formula::measures).orElse(Set.of())) {
      int measure = measures.get(name.within(plan.entity()));
      if (!used.contains(measure)) {
        used.add(measure);
      }
      inputs.put(name, used.indexOf(measure));
    }
    return new CompiledAssignment(
        place,
        assignment,
        card,
        formula,
        used,
        inputs,
        formula.filter(each -> each.isFlow(this::consolidation)).isPresent(),
        assignment.targetOf(plan.year()),
        new Scorer(
            assignment.scoring().over(plan.profile().scoring()),
            Optional.empty(),
            assignment.baseline().map(Reference::value),
            assignment.previous().map(Reference::value)));
  }

  private Optional<Measure> measure(MeasureRef name) {
    return Optional.ofNullable(measures.get(name.within(plan.entity()))).map(plan.measures()::get);
  }

  private Consolidation consolidation(MeasureRef name) {
    return measure(name).orElseThrow().consolidation();
  }
}
