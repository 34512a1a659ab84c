package it.quadrante.measurement.evidence.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.evidence.domain.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which files there are for the cells of the current chamber. */
@ApplicationScoped
public class EvidenceStore {

  /**
   * A file and how it is kept.
   *
   * @param chunkSize bytes of each piece but the last
   */
  public record Kept(Evidence evidence, int chunkSize) {}

  private final EntityManager entities;
  private final CurrentChamber chamber;

  EvidenceStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  public void insert(Evidence evidence, int chunkSize) {
    entities.persist(EvidenceRow.of(chamber.code(), evidence, chunkSize));
  }

  public Optional<Kept> find(UUID cell, UUID id) {
    return row(id)
        .filter(row -> row.cell.equals(cell))
        .map(row -> new Kept(row.toEvidence(), row.chunkSize));
  }

  /** Files of a cell in the order in which they were added. */
  public List<Evidence> page(UUID cell, int after, int limit) {
    return entities
        .createQuery(
            "from EvidenceRow where cell = :cell and number > :after order by number",
            EvidenceRow.class)
        .setParameter("cell", cell)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(EvidenceRow::toEvidence)
        .toList();
  }

  /** All files of a cell; after the cell is held. */
  public List<Evidence> all(UUID cell) {
    return page(cell, 0, Integer.MAX_VALUE);
  }

  /** With its pieces. */
  public void remove(Evidence evidence) {
    delete("evidence", evidence.id());
    delete("evidence_upload", evidence.id());
  }

  private void delete(String table, UUID id) {
    entities
        .createNativeQuery("delete from " + table + " where chamber = :chamber and id = :id")
        .setParameter("chamber", chamber.code())
        .setParameter("id", id)
        .executeUpdate();
  }

  /** From now on it supports no later submission. */
  public void end(Evidence evidence, int lastSubmission) {
    row(evidence.id()).ifPresent(row -> row.lastSubmission = lastSubmission);
  }

  private Optional<EvidenceRow> row(UUID id) {
    return Optional.ofNullable(
        entities.find(EvidenceRow.class, new EvidenceRow.Key(chamber.code(), id)));
  }
}
