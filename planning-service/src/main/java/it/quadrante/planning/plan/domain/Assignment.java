package it.quadrante.planning.plan.domain;

import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * A card given to a node: a result belongs to it.
 *
 * @param code unique in the plan, stable over its versions
 * @param weight percent among its siblings, or null
 * @param targets at most one a year
 * @param previous last observed value, or null
 */
public record Assignment(
    String code,
    String node,
    String card,
    AssignmentKind kind,
    Figure weight,
    List<YearTarget> targets,
    List<InterimTarget> interimTargets,
    Reference baseline,
    Reference previous,
    ScoringOverride scoring,
    String missione,
    String programma,
    String lastObservedInWords,
    List<InWords> expectedInWords,
    List<InWords> resultsInWords,
    String note)
    implements PlanElement {

  public Assignment {
    targets = Lists.copy(targets);
    interimTargets = Lists.copy(interimTargets);
    expectedInWords = Lists.copy(expectedInWords);
    resultsInWords = Lists.copy(resultsInWords);
  }

  public Optional<YearTarget> targetOf(int year) {
    return targets.stream().filter(target -> target.year() == year).findFirst();
  }

  Assignment withTargets(List<YearTarget> years, List<InterimTarget> interim) {
    return new Assignment(
        code,
        node,
        card,
        kind,
        weight,
        years,
        interim,
        baseline,
        previous,
        scoring,
        missione,
        programma,
        lastObservedInWords,
        expectedInWords,
        resultsInWords,
        note);
  }

  @Override
  public ElementKind element() {
    return ElementKind.ASSIGNMENT;
  }

  @Override
  public String key() {
    return code;
  }

  @Override
  public String siblings() {
    return node;
  }
}
