package it.quadrante.calculation.plan;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.calculation.formula.Formula;
import it.quadrante.calculation.formula.MeasureRef;
import it.quadrante.calculation.formula.ParsedFormula;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a plan version into a {@link CompiledPlan} or into the list of its faults. */
final class Compiler {
  private static final Set<FaultCode> BLOCKING =
      EnumSet.of(FaultCode.DUPLICATE, FaultCode.UNKNOWN_REFERENCE, FaultCode.PARENT_CYCLE);

  private final PlanVersion plan;
  private final Map<MeasureKey, Measure> measures = new LinkedHashMap<>();
  private final Map<String, Card> cards = new LinkedHashMap<>();
  private final Map<String, ParsedFormula> formulas = new LinkedHashMap<>();

  private Compiler(PlanVersion plan) {
    this.plan = plan;
    plan.measures().forEach(measure -> measures.put(measure.key(), measure));
    for (Card card : plan.cards()) {
      cards.put(card.code(), card);
      if (!card.formula().isBlank()) {
        formulas.put(card.code(), Formula.parse(card.formula()));
      }
    }
  }

  /** Everything wrong with the plan. */
  static List<Fault> check(PlanVersion plan) {
    Compiler compiler = new Compiler(plan);
    List<Fault> faults = new ArrayList<>(compiler.blocking());
    faults.addAll(compiler.others(faults.isEmpty()));
    return faults;
  }

  static Compilation compile(PlanVersion plan) {
    Compiler compiler = new Compiler(plan);
    List<Fault> blocking = compiler.blocking();
    return blocking.isEmpty() ? compiler.compiled() : new FaultyPlan(blocking);
  }

  /** What leaves nothing to calculate with. */
  private List<Fault> blocking() {
    List<Fault> faults = new ArrayList<>();
    for (Fault fault : plan.profile().check()) {
      faults.add(new Fault("scoringProfile." + fault.place(), fault.code(), fault.arguments()));
    }
    StructureCheck.of(plan).stream().filter(Compiler::isBlocking).forEach(faults::add);
    faults.addAll(formulaFaults());
    return faults;
  }

  private static boolean isBlocking(Fault fault) {
    return BLOCKING.contains(fault.code());
  }

  /** What is refused when a plan is saved, and leaves something to calculate all the same. */
  private List<Fault> others(boolean sound) {
    List<Fault> faults = new ArrayList<>();
    StructureCheck.of(plan).stream().filter(fault -> !isBlocking(fault)).forEach(faults::add);
    faults.addAll(MeasureCheck.of(plan));
    faults.addAll(TargetCheck.of(plan, cards));
    if (sound) {
      faults.addAll(WeightCheck.of(plan, new PlanTree(plan.nodes())));
    }
    return faults;
  }

  private List<Fault> formulaFaults() {
    List<Fault> faults = new ArrayList<>();
    formulas.forEach(
        (card, parsed) -> {
          String place = "cards[" + card + "].formula";
          parsed.faults().forEach(fault -> faults.add(fault.within(place)));
          if (parsed instanceof Formula formula) {
            formula
                .check(ref -> measure(ref).map(Measure::unit))
                .forEach(fault -> faults.add(fault.within(place)));
          }
        });
    return faults;
  }

  private CompiledPlan compiled() {
    List<CompiledAssignment> compiled = plan.assignments().stream().map(this::compiled).toList();
    return new CompiledPlan(plan, new PlanTree(plan.nodes()), compiled, warnings(compiled));
  }

  private CompiledAssignment compiled(Assignment assignment) {
    Card card = cards.get(assignment.card());
    Optional<Formula> formula = formula(card);
    return new CompiledAssignment(
        assignment,
        card,
        plan.entity(),
        formula,
        formula.stream()
            .flatMap(each -> each.measures().stream())
            .flatMap(ref -> measure(ref).stream())
            .distinct()
            .toList(),
        formula.filter(each -> each.isFlow(this::consolidation)).isPresent(),
        assignment.targetOf(plan.year()),
        plan.profile().settingFor(assignment.scoring()));
  }

  private List<Fault> warnings(List<CompiledAssignment> compiled) {
    List<Fault> warnings = new ArrayList<>(others(true));
    for (Card card : plan.cards()) {
      formula(card).stream()
          .flatMap(each -> each.warnings(ref -> measure(ref).map(Measure::consolidation)).stream())
          .forEach(fault -> warnings.add(fault.within("cards[" + card.code() + "].formula")));
    }
    compiled.forEach(each -> warnings.addAll(TargetCheck.warningsOf(each, plan.year())));
    return warnings;
  }

  private Optional<Formula> formula(Card card) {
    return formulas.get(card.code()) instanceof Formula formula
        ? Optional.of(formula)
        : Optional.empty();
  }

  private Optional<Measure> measure(MeasureRef ref) {
    return Optional.ofNullable(measures.get(ref.within(plan.entity())));
  }

  private Consolidation consolidation(MeasureRef ref) {
    return measure(ref).map(Measure::consolidation).orElse(Consolidation.LAST);
  }
}
