package it.quadrante.planning.catalogue.domain;

import it.quadrante.planning.plan.domain.Polarity;
import it.quadrante.planning.plan.domain.Unit;
import java.util.List;

/**
 * What a national card says (DFP, Pareto): how it is computed, and of which measures.
 *
 * @param formula measures in square brackets, each one of {@code measures}
 */
public record CatalogueCard(
    String name,
    String description,
    String type,
    Unit unit,
    Integer decimals,
    String formula,
    Polarity polarity,
    String dataSource,
    List<CatalogueMeasure> measures) {

  public CatalogueCard {
    measures = measures == null ? List.of() : List.copyOf(measures);
  }
}
