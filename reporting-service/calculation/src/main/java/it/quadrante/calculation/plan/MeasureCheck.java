package it.quadrante.calculation.plan;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Polarity;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.fault.FaultCode;
import java.util.ArrayList;
import java.util.List;

/** What a measure or a card cannot be. */
final class MeasureCheck {
  private MeasureCheck() {}

  static List<Fault> of(PlanVersion plan) {
    List<Fault> faults = new ArrayList<>();
    for (Measure measure : plan.measures()) {
      String place = "measures[" + measure.key() + "]";
      if (measure.expectedIn().isEmpty()) {
        faults.add(Fault.at(place + ".expectedIn", FaultCode.EXPECTED_NOWHERE));
      }
      if (!measure.unit().isArithmetic() && measure.consolidation() != Consolidation.LAST) {
        faults.add(
            Fault.at(
                place + ".consolidation",
                FaultCode.CONSOLIDATION_AGAINST_UNIT,
                measure.unit(),
                measure.consolidation()));
      }
    }
    for (Card card : plan.cards()) {
      if (card.polarity() == Polarity.UNKNOWN) {
        faults.add(Fault.at("cards[" + card.code() + "].polarity", FaultCode.POLARITY_UNKNOWN));
      }
    }
    return faults;
  }
}
