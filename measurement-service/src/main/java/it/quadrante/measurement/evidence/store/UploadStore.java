package it.quadrante.measurement.evidence.store;

import it.quadrante.identity.CurrentChamber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.UUID;

/** Files of the current chamber that are on their way in; with them go their pieces. */
@ApplicationScoped
public class UploadStore {
  private static final String BEGIN =
      "insert into evidence_upload (chamber, id, begun_at) values (:chamber, :id, :at)";

  private static final String ARRIVE =
      "update evidence_upload set arrived = true where chamber = :chamber and id = :id"
          + " and not arrived";

  private static final String DISCARD =
      "delete from evidence_upload where chamber = :chamber and id = :id and not arrived";

  /** Skips what another instance is about to remove. */
  private static final String DISCARD_OLDER =
      "delete from evidence_upload where (chamber, id) in (select chamber, id from evidence_upload"
          + " where chamber = :chamber and not arrived and begun_at < :before"
          + " for update skip locked)";

  private final EntityManager entities;
  private final CurrentChamber chamber;

  UploadStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  public void begin(UUID id, Instant at) {
    query(BEGIN).setParameter("id", id).setParameter("at", at).executeUpdate();
  }

  /**
   * It is whole: from now on its pieces stay.
   *
   * @return whether it is still there
   */
  public boolean arrive(UUID id) {
    return query(ARRIVE).setParameter("id", id).executeUpdate() == 1;
  }

  /** Nothing of it stays, unless it has arrived. */
  public void discard(UUID id) {
    query(DISCARD).setParameter("id", id).executeUpdate();
  }

  /** Those that began before and have not arrived: nobody is at work on them. */
  public void discardOlder(Instant before) {
    query(DISCARD_OLDER).setParameter("before", before).executeUpdate();
  }

  private Query query(String sql) {
    return entities.createNativeQuery(sql).setParameter("chamber", chamber.code());
  }
}
