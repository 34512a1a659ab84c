package it.quadrante.reporting.automatic;

import it.quadrante.calculation.AutomaticMeasure;
import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.reporting.automatic.domain.Automatic;
import it.quadrante.reporting.input.events.PlanPublished;
import java.util.List;
import java.util.Set;

/** The measures of a plan version that are counted. */
public final class AutomaticOf {
  private AutomaticOf() {}

  /** Those whose code is known here; of others nothing is counted. */
  public static List<Automatic> plan(PlanPublished published, CompiledPlan compiled) {
    return published.measures().stream()
        .flatMap(
            each ->
                AutomaticMeasure.of(each.automatic())
                    .map(counts -> automatic(each, counts, compiled))
                    .stream())
        .toList();
  }

  private static Automatic automatic(
      PlanPublished.PlanMeasure measure, AutomaticMeasure counts, CompiledPlan compiled) {
    MeasureKey key = new MeasureKey(measure.entity(), measure.code());
    Measure counted = compiled.measures().get(compiled.placeOf(key).orElseThrow());
    return new Automatic(counted, counts, Set.copyOf(measure.sourceUnits()));
  }
}
