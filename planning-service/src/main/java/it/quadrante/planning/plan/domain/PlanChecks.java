package it.quadrante.planning.plan.domain;

import it.quadrante.problem.Fault;
import java.util.List;
import java.util.stream.Stream;

/** Everything there is to tell about a plan before it is proposed, all at once. */
public final class PlanChecks {
  private PlanChecks() {}

  /** Errors first. */
  public static List<Check> of(PlanContent content, List<Fault> errors, List<Fault> warnings) {
    return Stream.concat(
            errors.stream().map(fault -> check(Check.Severity.ERROR, fault, content)),
            warnings.stream().map(fault -> check(Check.Severity.WARNING, fault, content)))
        .toList();
  }

  /** What refuses the proposal, in the order of the rules. */
  public static List<Fault> errors(PlanKey plan, PlanContent content) {
    return Stream.concat(
            PlanRules.structure(plan, content).stream(), PlanRules.readiness(content).stream())
        .toList();
  }

  /** What does not. */
  public static List<Fault> warnings(PlanKey plan, PlanContent content) {
    Faults faults = new Faults();
    new FormulaUnitRules(plan.entity(), content, faults).check();
    new UseRules(plan, content, faults).check();
    new ResourceRules(content, faults).check();
    new CriteriaRules(plan, content, faults).check();
    return Stream.concat(PlanRules.warnings(plan.year(), content).stream(), faults.all().stream())
        .toList();
  }

  private static Check check(Check.Severity severity, Fault fault, PlanContent content) {
    return new Check(severity, fault, ElementPlace.of(content, fault.path()).orElse(null));
  }
}
