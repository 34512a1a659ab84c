package it.quadrante.planning.catalogue.domain;

import it.quadrante.planning.plan.domain.Consolidation;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.planning.plan.domain.Unit;
import java.util.List;
import java.util.Set;

/** A measure of a national card: what every chamber enters alike. */
public record CatalogueMeasure(
    String code,
    String name,
    String description,
    Unit unit,
    Integer decimals,
    Consolidation consolidation,
    List<Quadrimestre> expectedIn,
    String dataSource) {

  public CatalogueMeasure {
    expectedIn = expectedIn == null ? List.of() : List.copyOf(expectedIn);
  }

  /** As an entity collects it. */
  public Measure of(String entity) {
    return new Measure(
        entity,
        code,
        name,
        description,
        unit,
        decimals,
        consolidation,
        expectedIn,
        false,
        null,
        dataSource,
        false,
        false,
        null);
  }

  /**
   * Whether a measure of a plan is collected as the catalogue says; its texts are the chamber's.
   */
  public boolean isKeptBy(Measure measure) {
    return measure.code().equals(code)
        && measure.unit() == unit
        && measure.consolidation() == consolidation
        && Set.copyOf(measure.expectedIn()).equals(Set.copyOf(expectedIn))
        && measure.automatic() == null;
  }
}
