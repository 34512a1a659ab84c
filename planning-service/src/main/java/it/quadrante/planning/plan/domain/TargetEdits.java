package it.quadrante.planning.plan.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** What an editor states about polarity and operators, applied to the targets of a plan. */
public final class TargetEdits {
  private final PlanLife.Signature editor;

  public TargetEdits(PlanLife.Signature editor) {
    this.editor = editor;
  }

  /** The content once the polarity of a card is stated: its assignments are read accordingly. */
  public PlanContent statePolarity(PlanContent content, IndicatorCard card, Polarity polarity) {
    return readAll(
        ContentEdits.replace(content, card.withPolarity(polarity), null), Set.of(card.code()));
  }

  /** The content with the assignments of these cards read as their polarities say. */
  public PlanContent readAll(PlanContent content, Set<String> cards) {
    Map<String, Polarity> polarities = new HashMap<>();
    content.cards().forEach(card -> polarities.putIfAbsent(card.code(), card.polarity()));
    return content.with(
        ElementKind.ASSIGNMENT,
        content.assignments().stream()
            .map(
                assignment ->
                    cards.contains(assignment.card())
                        ? readWith(
                            polarities.getOrDefault(assignment.card(), Polarity.UNKNOWN),
                            assignment)
                        : assignment)
            .toList());
  }

  /** The content with the targets read of every card that differs, or that has a new assignment. */
  public PlanContent readChanged(PlanContent before, PlanContent after) {
    Set<String> cards = new HashSet<>();
    for (ElementChange change : Difference.between(before, after).changes()) {
      if (change.element() == ElementKind.CARD) {
        cards.add(change.key());
      } else if (change.element() == ElementKind.ASSIGNMENT) {
        ContentEdits.find(after, ElementKind.ASSIGNMENT, change.key())
            .ifPresent(found -> cards.add(((Assignment) found.element()).card()));
      }
    }
    return readAll(after, cards);
  }

  /**
   * The assignment as it reads once its card's polarity is stated: a target printed without
   * operator takes the one that the polarity implies, and says so.
   */
  public Assignment readWith(Polarity polarity, Assignment assignment) {
    return mapTargets(assignment, (target, reading) -> implied(polarity, target, reading));
  }

  /** The operator printed is a slip: another one holds, for a reason. */
  public Assignment correctOperator(
      Assignment assignment, int year, Operator operator, String reason) {
    return mapYear(
        assignment,
        year,
        yearTarget -> {
          Target.WithOperator printed = (Target.WithOperator) yearTarget.target();
          return new YearTarget(
              year,
              printed.with(operator),
              reading(
                  Reading.Kind.OPERATOR_CORRECTED,
                  printedOperator(printed, yearTarget.reading()),
                  reason));
        });
  }

  /** The operator contradicts the polarity and is meant so, for a reason. */
  public Assignment confirmContradiction(Assignment assignment, int year, String reason) {
    return mapYear(
        assignment,
        year,
        yearTarget ->
            new YearTarget(
                year,
                yearTarget.target(),
                contradiction(yearTarget.target(), yearTarget.reading(), reason)));
  }

  /** Likewise of the target by the end of a quadrimestre. */
  public Assignment confirmContradiction(
      Assignment assignment, Quadrimestre quadrimestre, String reason) {
    return assignment.withTargets(
        assignment.targets(),
        assignment.interimTargets().stream()
            .map(
                interim ->
                    interim.quadrimestre() == quadrimestre
                        ? new InterimTarget(
                            quadrimestre,
                            interim.target(),
                            contradiction(interim.target(), interim.reading(), reason))
                        : interim)
            .toList());
  }

  private Reading contradiction(Target target, Reading earlier, String reason) {
    return reading(Reading.Kind.CONTRADICTION_CONFIRMED, printedOperator(target, earlier), reason);
  }

  private record Read(Target target, Reading reading) {}

  private Read implied(Polarity polarity, Target target, Reading reading) {
    boolean followsPolarity =
        reading != null && reading.kind() == Reading.Kind.OPERATOR_FROM_POLARITY;
    if (!(target instanceof Target.Threshold threshold)
        || (threshold.operator() != null && !followsPolarity)) {
      return new Read(target, reading);
    }
    Optional<Operator> operator = Operator.impliedBy(polarity);
    if (followsPolarity && operator.equals(Optional.ofNullable(threshold.operator()))) {
      return new Read(target, reading);
    }
    return operator
        .map(
            implied ->
                new Read(
                    threshold.with(implied),
                    reading(Reading.Kind.OPERATOR_FROM_POLARITY, null, null)))
        .orElseGet(() -> new Read(threshold.with(null), null));
  }

  private Reading reading(Reading.Kind kind, Operator printed, String reason) {
    return new Reading(kind, printed, reason, editor.account(), editor.at());
  }

  /** What print shows, also after an earlier reading of it. */
  private static Operator printedOperator(Target target, Reading earlier) {
    if (earlier != null) {
      return earlier.printedOperator();
    }
    return target instanceof Target.WithOperator compared ? compared.operator() : null;
  }

  private static Assignment mapTargets(
      Assignment assignment, BiFunction<Target, Reading, Read> read) {
    return assignment.withTargets(
        assignment.targets().stream()
            .map(
                target -> {
                  Read is = read.apply(target.target(), target.reading());
                  return new YearTarget(target.year(), is.target(), is.reading());
                })
            .toList(),
        assignment.interimTargets().stream()
            .map(
                target -> {
                  Read is = read.apply(target.target(), target.reading());
                  return new InterimTarget(target.quadrimestre(), is.target(), is.reading());
                })
            .toList());
  }

  private static Assignment mapYear(
      Assignment assignment, int year, UnaryOperator<YearTarget> change) {
    return assignment.withTargets(
        assignment.targets().stream()
            .map(target -> target.year() == year ? change.apply(target) : target)
            .toList(),
        assignment.interimTargets());
  }
}
