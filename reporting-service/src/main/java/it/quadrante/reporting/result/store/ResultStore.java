package it.quadrante.reporting.result.store;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.result.domain.ResultSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets of results of the current chamber. */
@ApplicationScoped
public class ResultStore {
  private static final String OF_SET =
      " where r.plan = :plan and r.version = :version and r.quadrimestre = :quadrimestre";

  private final EntityManager entities;
  private final CurrentChamber chamber;

  ResultStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /**
   * Replaces a set, touching only the rows that differ.
   *
   * @param nextLook when to compute it again without any fact; null: never
   * @return how many results differ from those stored
   */
  public int put(int year, ResultSet set, LocalDate nextLook, Collection<ComputedResult> results) {
    ResultSetRow head = head(year, set);
    Map<String, ResultRow> stored =
        ofSet(entities.createQuery("from ResultRow r" + OF_SET, ResultRow.class), set)
            .getResultStream()
            .collect(
                Collectors.toMap(row -> row.subject, row -> row, (row, same) -> row, HashMap::new));
    int changed = 0;
    int position = 0;
    for (ComputedResult result : results) {
      changed += put(set, stored.remove(result.subject()), result, position++) ? 1 : 0;
    }
    stored.values().forEach(entities::remove);
    changed += stored.size();
    update(head, set, nextLook, changed);
    return changed;
  }

  /**
   * Writes the results of a set that differ from those stored, and no others.
   *
   * @param results such as stand in the set already
   * @return how many they are
   */
  public int putDiffering(
      int year, ResultSet set, LocalDate nextLook, Collection<ComputedResult> results) {
    for (ComputedResult result : results) {
      int written =
          ofSet(
                  entities.createQuery(
                      "update ResultRow r set r.body = :body"
                          + OF_SET
                          + " and r.chamber = :chamber and r.subject = :subject"),
                  set)
              .setParameter("body", result.body())
              .setParameter("chamber", chamber.code())
              .setParameter("subject", result.subject())
              .executeUpdate();
      if (written != 1) {
        throw new IllegalStateException("not stored: " + result.subject() + " of " + set);
      }
    }
    update(head(year, set), set, nextLook, results.size());
    return results.size();
  }

  private void update(ResultSetRow head, ResultSet set, LocalDate nextLook, int changed) {
    head.asOf = set.asOf();
    head.nextLook = nextLook;
    head.revision += changed > 0 ? 1 : 0;
    head.digest = set.digest();
    entities.flush();
    entities.clear();
  }

  private ResultSetRow head(int year, ResultSet set) {
    ResultSetRow head =
        entities.find(
            ResultSetRow.class,
            new ResultSetRow.Key(chamber.code(), set.plan(), set.version(), set.quadrimestre()));
    if (head == null) {
      head = ResultSetRow.of(chamber.code(), year, set);
      entities.persist(head);
      entities.flush();
    }
    return head;
  }

  private boolean put(ResultSet set, ResultRow stored, ComputedResult result, int position) {
    if (stored == null) {
      entities.persist(ResultRow.of(chamber.code(), set, result, position));
      return true;
    }
    boolean differs = !stored.body.equals(result.body());
    stored.body = result.body();
    return differs;
  }

  /** The set as it stands now. */
  public Optional<ResultSet> find(String plan, int version, Quadrimestre quadrimestre) {
    return entities
        .createQuery(
            "select r.plan, r.version, r.quadrimestre, r.asOf, r.profileCode, r.profileVersion,"
                + " r.revision, r.digest from ResultSetRow r"
                + OF_SET,
            ResultSet.class)
        .setParameter("plan", plan)
        .setParameter("version", version)
        .setParameter("quadrimestre", quadrimestre)
        .getResultStream()
        .findFirst();
  }

  /**
   * A stored result.
   *
   * @param kind INDICATOR, NODE, LINE, PERSPECTIVE, PERSON, OVERALL
   */
  public record Stored(String kind, String body) {}

  /** The results of a set, in order of the plan. */
  public List<Stored> results(ResultSet set, boolean individualToo) {
    return ofSet(
            entities.createQuery(
                "select r.kind, r.body from ResultRow r"
                    + OF_SET
                    + " and (:individualToo = true or r.individual = false) order by r.position",
                Stored.class),
            set)
        .setParameter("individualToo", individualToo)
        .getResultList();
  }

  /** Every result of a set as it was computed, in order of the plan. */
  public List<ComputedResult> all(ResultSet set) {
    return ofSet(
            entities.createQuery(
                "select r.subject, r.kind, r.individual, r.body from ResultRow r"
                    + OF_SET
                    + " order by r.position",
                ComputedResult.class),
            set)
        .getResultList();
  }

  public Optional<Stored> result(ResultSet set, String subject, boolean individualToo) {
    return ofSet(
            entities.createQuery(
                "select r.kind, r.body from ResultRow r"
                    + OF_SET
                    + " and r.subject = :subject"
                    + " and (:individualToo = true or r.individual = false)",
                Stored.class),
            set)
        .setParameter("subject", subject)
        .setParameter("individualToo", individualToo)
        .getResultStream()
        .findFirst();
  }

  private static <T> TypedQuery<T> ofSet(TypedQuery<T> query, ResultSet set) {
    ofSet((Query) query, set);
    return query;
  }

  private static Query ofSet(Query query, ResultSet set) {
    return query
        .setParameter("plan", set.plan())
        .setParameter("version", set.version())
        .setParameter("quadrimestre", set.quadrimestre());
  }
}
