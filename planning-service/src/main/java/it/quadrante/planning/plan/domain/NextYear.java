package it.quadrante.planning.plan.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The content of a plan as the next year begins with it. Codes stay, so that series go on; a target
 * stated for the next year becomes the current one; what was reached is what the next year compares
 * with; what belonged to the old year alone (interim targets, resources, last year's observation)
 * is left behind.
 */
public final class NextYear {
  private static final Set<Unit> COUNTED = Set.of(Unit.NUMBER, Unit.PERCENT, Unit.DAYS, Unit.EURO);

  private final PlanKey old;
  private final boolean withActions;
  private final Map<String, IndicatorCard> cards;

  private NextYear(PlanKey old, PlanContent content, boolean withActions) {
    this.old = old;
    this.withActions = withActions;
    this.cards =
        content.cards().stream()
            .collect(
                Collectors.toMap(IndicatorCard::code, Function.identity(), (one, twice) -> one));
  }

  /**
   * The content of the next year.
   *
   * @param withActions whether actions and expected results of the nodes go on
   */
  public static PlanContent of(PlanKey old, PlanContent content, boolean withActions) {
    NextYear next = new NextYear(old, content, withActions);
    return new PlanContent(
        content.perspectives(),
        content.nodes().stream().map(next::node).toList(),
        content.measures(),
        content.cards(),
        content.assignments().stream().map(next::assignment).toList());
  }

  private PlanNode node(PlanNode node) {
    return new PlanNode(
        node.code(),
        node.level(),
        node.parent(),
        node.title(),
        node.description(),
        node.perspective(),
        node.weight(),
        node.statedWeights(),
        node.personRole(),
        node.responsibleUnits(),
        node.missione(),
        node.programma(),
        withActions ? node.actions() : List.of(),
        withActions ? node.expectedResults() : List.of(),
        null);
  }

  private Assignment assignment(Assignment assignment) {
    return new Assignment(
        assignment.code(),
        assignment.node(),
        assignment.card(),
        assignment.kind(),
        assignment.weight(),
        from(old.year() + 1, assignment.targets(), YearTarget::year),
        List.of(),
        assignment.baseline() == null ? null : result(assignment),
        result(assignment),
        assignment.scoring(),
        assignment.missione(),
        assignment.programma(),
        lastObserved(assignment),
        from(old.year(), assignment.expectedInWords(), InWords::year),
        from(old.year(), assignment.resultsInWords(), InWords::year),
        List.of(),
        assignment.note());
  }

  /** Null where the old year computes no figure: without formula, or of a date or judgement. */
  private Reference result(Assignment assignment) {
    IndicatorCard card = cards.get(assignment.card());
    boolean counted = card != null && card.hasFormula() && COUNTED.contains(card.unit());
    return counted
        ? new Reference.ResultOf(new Reference.Source(old.id(), assignment.code()))
        : null;
  }

  private String lastObserved(Assignment assignment) {
    return assignment.resultsInWords().stream()
        .filter(result -> result.year() == old.year())
        .map(InWords::text)
        .findFirst()
        .orElse(null);
  }

  private static <T> List<T> from(int year, List<T> all, ToIntFunction<T> yearOf) {
    return all.stream().filter(each -> yearOf.applyAsInt(each) >= year).toList();
  }
}
