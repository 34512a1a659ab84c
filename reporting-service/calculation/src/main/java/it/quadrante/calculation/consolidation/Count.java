package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.AutomaticMeasure;
import it.quadrante.figure.Figure;
import java.util.List;

/**
 * How the value of an automatic measure was had: what stands in the place of a submission and its
 * validation.
 *
 * @param facts every one, counted or not
 */
public record Count(AutomaticMeasure of, List<CountedFact> facts) {
  public Count {
    facts = List.copyOf(facts);
  }

  /** How many facts it says there are: all that were due, or those in time. */
  public Figure number() {
    return Figure.of(
        facts.stream()
            .filter(of.countsAll() ? CountedFact::isDue : CountedFact::isCounted)
            .count());
  }
}
