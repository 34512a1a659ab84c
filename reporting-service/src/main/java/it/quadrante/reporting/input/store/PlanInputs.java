package it.quadrante.reporting.input.store;

import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.input.domain.PublishedVersion;
import it.quadrante.reporting.input.events.PlanPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The published plans of the current chamber. */
@ApplicationScoped
public class PlanInputs {
  private static final String HEAD =
      "select p.plan, p.version, p.entity, p.year, p.code, p.title, p.inForceFrom, p.publishedAt,"
          + " p.weighted from PlanVersionRow p ";

  private final EntityManager entities;

  PlanInputs(EntityManager entities) {
    this.entities = entities;
  }

  /** Every chamber that any fact was read of. */
  public List<String> chambers() {
    return entities
        .createQuery("select code from ChamberRow order by code", String.class)
        .getResultList();
  }

  /** Newest version of each plan, in the order of their ids, after one of them. */
  public List<PublishedVersion> newestVersions(String after, int atMost) {
    return entities
        .createQuery(
            HEAD
                + "where p.plan > :after and p.version ="
                + " (select max(q.version) from PlanVersionRow q where q.plan = p.plan)"
                + " order by p.plan",
            PublishedVersion.class)
        .setParameter("after", after)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Every version of a plan, oldest first; none where there is no such plan. */
  public List<PublishedVersion> versions(String plan) {
    return entities
        .createQuery(HEAD + "where p.plan = :plan order by p.version", PublishedVersion.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  /**
   * The plans among these that have a version, and those that refer to their results, with their
   * years: every plan after those it refers to.
   */
  public Map<String, Integer> withReferring(Set<String> plans) {
    Map<String, Integer> years = new LinkedHashMap<>();
    entities
        .createQuery(
            "select distinct p.plan, p.year from PlanVersionRow p where p.plan in :plans"
                + " or exists (select 1 from PlanReferenceRow r where r.plan = p.plan"
                + " and r.earlierPlan in :plans) order by p.year, p.plan",
            PlanYear.class)
        .setParameter("plans", plans)
        .getResultStream()
        .forEach(each -> years.put(each.plan(), each.year()));
    return years;
  }

  record PlanYear(String plan, int year) {}

  /** The year of a plan that has a version. */
  public int year(String plan) {
    return versions(plan).get(0).year();
  }

  /** The whole of a version, as it was published. */
  public PlanPublished content(String plan, int version) {
    String body =
        entities
            .createQuery(
                "select body from PlanVersionRow where plan = :plan and version = :version",
                String.class)
            .setParameter("plan", plan)
            .setParameter("version", version)
            .getSingleResult();
    return CanonicalJson.read(body, PlanPublished.class);
  }
}
