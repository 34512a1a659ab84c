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
 * @param criteria what the editor states about art. 5 c. 2 D.Lgs. 150/2009, at most once a letter
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
    List<Criterion> criteria,
    String note)
    implements PlanElement {

  public Assignment {
    targets = Lists.copy(targets);
    interimTargets = Lists.copy(interimTargets);
    expectedInWords = Lists.copy(expectedInWords);
    resultsInWords = Lists.copy(resultsInWords);
    criteria = Lists.copy(criteria);
  }

  public Optional<YearTarget> targetOf(int year) {
    return targets.stream().filter(target -> target.year() == year).findFirst();
  }

  Assignment withTargets(List<YearTarget> years, List<InterimTarget> interim) {
    return with(code, node, card, years, interim);
  }

  /** The same under another code at another node. */
  Assignment as(String otherCode, String otherNode) {
    return as(otherCode, otherNode, card);
  }

  /** Likewise, of another card. */
  Assignment as(String otherCode, String otherNode, String otherCard) {
    return with(otherCode, otherNode, otherCard, targets, interimTargets);
  }

  private Assignment with(
      String otherCode,
      String otherNode,
      String otherCard,
      List<YearTarget> years,
      List<InterimTarget> interim) {
    return new Assignment(
        otherCode,
        otherNode,
        otherCard,
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
        criteria,
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
