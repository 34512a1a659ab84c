package it.quadrante.reporting.input.store;

import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.input.domain.CardOf;
import it.quadrante.reporting.input.domain.Merged;
import it.quadrante.reporting.input.events.ChamberChanged.Continuity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the newest version of the current chamber says of mergers; nothing before the first. */
@ApplicationScoped
public class ChamberVersions {
  private final EntityManager entities;

  ChamberVersions(EntityManager entities) {
    this.entities = entities;
  }

  /** What the chamber becomes, or has become; empty where it goes on by itself. */
  public Optional<Merged> merged() {
    return newest().flatMap(ChamberVersionRow::merged);
  }

  /** The cards of predecessors that a card of the chamber continues, in the order of planning. */
  public List<CardOf> continuedBy(CardOf card) {
    return newest().map(row -> CanonicalJson.read(row.continuities, Continuity[].class)).stream()
        .flatMap(Stream::of)
        .filter(Continuity::namesCards)
        .filter(one -> one.continuedEntity().equals(card.entity()))
        .filter(one -> one.continuedCode().equals(card.code()))
        .map(one -> new CardOf(one.chamber(), one.entity(), one.code()))
        .toList();
  }

  private Optional<ChamberVersionRow> newest() {
    return entities
        .createQuery("from ChamberVersionRow order by version desc", ChamberVersionRow.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
