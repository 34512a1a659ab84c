package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.ContentEdits;
import it.quadrante.planning.plan.domain.Operator;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.planning.plan.domain.Target;
import it.quadrante.planning.plan.domain.TargetEdits;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The editor settles how a printed target is read where its operator contradicts the polarity:
 * corrects the operator, or confirms the contradiction; either with a reason on record.
 */
@ApplicationScoped
public class ReadTarget {
  private static final int LONGEST_REASON = 2000;

  private final DraftAccess drafts;
  private final EditDraft draft;

  ReadTarget(DraftAccess drafts, EditDraft draft) {
    this.drafts = drafts;
    this.draft = draft;
  }

  public PlanVersion correctOperator(
      VersionRef ref, String code, int year, Operator operator, String reason) {
    if (operator == null) {
      throw new ProblemException(PlanningProblem.OPERATOR_INVALID);
    }
    return change(
        ref,
        code,
        Integer.toString(year),
        reason,
        assignment -> hasOperator(assignment, year),
        assignment ->
            new TargetEdits(drafts.signature())
                .correctOperator(assignment, year, operator, reason));
  }

  public PlanVersion confirmContradiction(VersionRef ref, String code, int year, String reason) {
    return change(
        ref,
        code,
        Integer.toString(year),
        reason,
        assignment -> hasOperator(assignment, year),
        assignment ->
            new TargetEdits(drafts.signature()).confirmContradiction(assignment, year, reason));
  }

  /** Likewise of the target by the end of a quadrimestre. */
  public PlanVersion confirmContradiction(
      VersionRef ref, String code, Quadrimestre quadrimestre, String reason) {
    return change(
        ref,
        code,
        quadrimestre.name(),
        reason,
        assignment -> hasOperator(assignment, quadrimestre),
        assignment ->
            new TargetEdits(drafts.signature())
                .confirmContradiction(assignment, quadrimestre, reason));
  }

  private PlanVersion change(
      VersionRef ref,
      String code,
      String period,
      String reason,
      Predicate<Assignment> fit,
      UnaryOperator<Assignment> reading) {
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new ProblemException(PlanningProblem.REASON_MISSING);
    }
    return draft.edit(
        ref,
        reason,
        content ->
            ContentEdits.replace(content, reading.apply(found(content, code, period, fit)), null));
  }

  private static Assignment found(
      PlanContent content, String code, String period, Predicate<Assignment> fit) {
    return content.assignments().stream()
        .filter(assignment -> assignment.code().equals(code))
        .filter(fit)
        .findFirst()
        .orElseThrow(() -> new ProblemException(PlanningProblem.TARGET_NOT_FOUND, code, period));
  }

  private static boolean hasOperator(Assignment assignment, int year) {
    return assignment
        .targetOf(year)
        .filter(target -> target.target() instanceof Target.WithOperator)
        .isPresent();
  }

  private static boolean hasOperator(Assignment assignment, Quadrimestre quadrimestre) {
    return assignment.interimTargets().stream()
        .filter(target -> target.quadrimestre() == quadrimestre)
        .anyMatch(target -> target.target() instanceof Target.WithOperator);
  }
}
