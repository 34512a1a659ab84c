package it.quadrante.reporting.series.store;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.input.domain.CardOf;
import it.quadrante.reporting.result.domain.IndicatorItem;
import it.quadrante.reporting.result.domain.ResultSet;
import it.quadrante.reporting.series.domain.SeriesEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The stored official results of a card of the current chamber, over the years. */
@ApplicationScoped
public class SeriesStore {
  private static final String LAST_OF_EACH_PLAN =
      "select s.plan, s.version, s.quadrimestre, s.asOf, s.profileCode, s.profileVersion,"
          + " s.revision, s.digest, s.year, r.body"
          + " from PlanAssignmentRow a"
          + " join ResultSetRow s on s.plan = a.plan and s.version = a.version"
          + " join ResultRow r on r.plan = s.plan and r.version = s.version"
          + " and r.quadrimestre = s.quadrimestre and r.subject = concat('indicator:', a.assignment)"
          + " where a.entity = :entity and a.card = :card"
          + " and (:node is null or a.node = :node)"
          + " and (:individualToo = true or r.individual = false)"
          + " and not exists (select 1 from ResultSetRow t where t.plan = s.plan"
          + " and (t.quadrimestre > s.quadrimestre"
          + " or t.quadrimestre = s.quadrimestre and t.version > s.version))"
          + " order by s.year, s.plan, a.assignment";

  private final EntityManager entities;

  SeriesStore(EntityManager entities) {
    this.entities = entities;
  }

  /** A result with what it is pinned to. */
  record Found(
      String plan,
      int version,
      Quadrimestre quadrimestre,
      LocalDate asOf,
      String profileCode,
      int profileVersion,
      int revision,
      String digest,
      int year,
      String body) {

    SeriesEntry entry(CardOf card) {
      return new SeriesEntry(
          card,
          year,
          new ResultSet(
              plan, version, quadrimestre, asOf, profileCode, profileVersion, revision, digest),
          CanonicalJson.read(body, IndicatorItem.class));
    }
  }

  /**
   * By the last quadrimestre of each plan and the version in force there; a plan without results
   * has no entry.
   *
   * @param node the only one that counts, or null
   */
  public List<SeriesEntry> entries(CardOf card, String node, boolean individualToo) {
    return entities
        .createQuery(LAST_OF_EACH_PLAN, Found.class)
        .setParameter("entity", card.entity())
        .setParameter("card", card.code())
        .setParameter("node", node)
        .setParameter("individualToo", individualToo)
        .getResultStream()
        .map(found -> found.entry(card))
        .toList();
  }
}
