package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.Check;
import it.quadrante.planning.plan.domain.PlanChecks;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Checks a version by the rules of plans, and against what it names and does not hold itself. */
@ApplicationScoped
public class CheckPlan {
  private final PlanReferences references;

  CheckPlan(PlanReferences references) {
    this.references = references;
  }

  /** Everything at once, errors first. */
  public List<Check> check(PlanVersion version) {
    List<Fault> warnings = new ArrayList<>(PlanChecks.warnings(version.plan(), version.content()));
    warnings.addAll(references.warnings(version.plan(), version.content()));
    return PlanChecks.of(version.content(), errors(version), warnings);
  }

  /** What refuses the proposal. */
  List<Fault> errors(PlanVersion version) {
    List<Fault> errors = new ArrayList<>(PlanChecks.errors(version.plan(), version.content()));
    errors.addAll(references.entityEnded(version.plan()));
    errors.addAll(references.faults(version.plan(), version.content()));
    return errors;
  }
}
