package it.quadrante.planning.catalogue.domain;

import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import java.util.List;

/**
 * A version of a national card; it never changes.
 *
 * @param code as it stands in addresses: DFP-1.3, C1.1_07
 * @param version 1, 2, … of the entry
 */
public record CatalogueEntry(String code, int version, CatalogueCard card) {

  /** The card that a plan gets when it adopts the entry. */
  public IndicatorCard adopted() {
    return new IndicatorCard(
        code,
        card.name(),
        card.description(),
        card.type(),
        card.unit(),
        card.decimals(),
        card.formula(),
        card.polarity(),
        card.dataSource(),
        code,
        version);
  }

  /** The measures that it needs there. */
  public List<Measure> measures(String entity) {
    return card.measures().stream().map(measure -> measure.of(entity)).toList();
  }
}
