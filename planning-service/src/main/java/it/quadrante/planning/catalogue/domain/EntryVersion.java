package it.quadrante.planning.catalogue.domain;

import it.quadrante.planning.plan.domain.IndicatorCard;
import java.util.Optional;

/** Names a version of an entry of the catalogue. */
public record EntryVersion(String code, int version) {

  /** What a card of a plan has adopted, if anything. */
  public static Optional<EntryVersion> of(IndicatorCard card) {
    return Optional.ofNullable(card.catalogueVersion())
        .map(version -> new EntryVersion(card.catalogueCode(), version));
  }
}
