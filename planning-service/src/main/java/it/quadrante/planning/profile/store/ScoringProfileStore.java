package it.quadrante.planning.profile.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.Bodies;
import it.quadrante.planning.profile.domain.ScoringProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The scoring profiles of the current chamber, every version. */
@ApplicationScoped
public class ScoringProfileStore {
  private final EntityManager entities;
  private final CurrentChamber chamber;

  ScoringProfileStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  public void add(ScoringProfile profile, String by, Instant at) {
    ScoringProfileRow row = new ScoringProfileRow();
    row.chamber = chamber.code();
    row.code = profile.code();
    row.version = profile.version();
    row.body = Bodies.write(profile);
    row.createdBy = by;
    row.createdAt = at;
    entities.persist(row);
  }

  /**
   * The newest version of each profile, in the order of their codes.
   *
   * @param after code after which to begin, or null
   */
  public List<ScoringProfile> newest(String after, int atMost) {
    return entities
        .createQuery(
            "from ScoringProfileRow p where (:after is null or p.code > :after) and p.version ="
                + " (select max(q.version) from ScoringProfileRow q where q.code = p.code)"
                + " order by p.code",
            ScoringProfileRow.class)
        .setParameter("after", after)
        .setMaxResults(atMost)
        .getResultStream()
        .map(row -> Bodies.read(row.body, ScoringProfile.class))
        .toList();
  }

  /** The newest version of one profile. */
  public Optional<ScoringProfile> newest(String code) {
    return entities
        .createQuery(
            "from ScoringProfileRow where code = :code order by version desc",
            ScoringProfileRow.class)
        .setParameter("code", code)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(row -> Bodies.read(row.body, ScoringProfile.class));
  }

  /** One version of one profile, which never changes. */
  public Optional<ScoringProfile> find(String code, int version) {
    return Optional.ofNullable(
            entities.find(
                ScoringProfileRow.class, new ScoringProfileRow.Key(chamber.code(), code, version)))
        .map(row -> Bodies.read(row.body, ScoringProfile.class));
  }
}
