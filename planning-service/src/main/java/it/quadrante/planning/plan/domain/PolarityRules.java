package it.quadrante.planning.plan.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Polarity is stated for every card that is used, and no operator contradicts it unless the editor
 * corrected the one or confirmed the other, with a reason on record.
 */
final class PolarityRules {
  private final PlanContent content;
  private final Faults faults;
  private final Map<String, IndicatorCard> cards = new HashMap<>();

  PolarityRules(PlanContent content, Faults faults) {
    this.content = content;
    this.faults = faults;
    content.cards().forEach(card -> cards.putIfAbsent(card.code(), card));
  }

  void check() {
    for (int i = 0; i < content.cards().size(); i++) {
      card("/cards/" + i + "/polarity", content.cards().get(i));
    }
    for (int i = 0; i < content.assignments().size(); i++) {
      assignment("/assignments/" + i, content.assignments().get(i));
    }
  }

  private void card(String place, IndicatorCard card) {
    if (card.polarity() == Polarity.UNKNOWN) {
      faults.add(place, PlanRule.POLARITY_UNKNOWN, card.code());
    } else {
      boolean date = card.unit() == Unit.DATE;
      faults.addIf(
          date != (card.polarity() == Polarity.DATE),
          place,
          PlanRule.POLARITY_AGAINST_UNIT,
          card.code(),
          card.polarity());
    }
  }

  private void assignment(String place, Assignment assignment) {
    IndicatorCard card = cards.get(assignment.card());
    List<YearTarget> targets = assignment.targets();
    for (int i = 0; i < targets.size(); i++) {
      YearTarget target = targets.get(i);
      operator(place + "/targets/" + i, assignment, card, target.target(), target.reading());
    }
    List<InterimTarget> interim = assignment.interimTargets();
    for (int i = 0; i < interim.size(); i++) {
      InterimTarget target = interim.get(i);
      operator(place + "/interimTargets/" + i, assignment, card, target.target(), target.reading());
    }
  }

  private void operator(
      String place, Assignment assignment, IndicatorCard card, Target target, Reading reading) {
    boolean unknown = card == null || card.polarity() == Polarity.UNKNOWN;
    if (!(target instanceof Target.WithOperator compared) || unknown) {
      return;
    }
    if (compared.operator() == null) {
      faults.add(place + "/target/operator", PlanRule.OPERATOR_MISSING, assignment.code());
      return;
    }
    boolean confirmed = reading != null && reading.kind() == Reading.Kind.CONTRADICTION_CONFIRMED;
    faults.addIf(
        compared.operator().contradicts(card.polarity()) && !confirmed,
        place + "/target/operator",
        PlanRule.OPERATOR_AGAINST_POLARITY,
        assignment.code(),
        compared.operator().symbol(),
        card.polarity());
  }
}
