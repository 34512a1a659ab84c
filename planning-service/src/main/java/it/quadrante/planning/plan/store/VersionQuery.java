package it.quadrante.planning.plan.store;

import it.quadrante.planning.plan.PlanFilter;
import it.quadrante.planning.plan.VersionPlace;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which versions are asked for, by plan and number. */
final class VersionQuery {
  private final StringBuilder asked =
      new StringBuilder("select v from PlanVersionRow v, PlanRow p where p.id = v.plan");
  private final Map<String, Object> given = new HashMap<>();

  private VersionQuery() {}

  /**
   * @param after place after which to begin, or null
   */
  static VersionQuery of(PlanFilter filter, VersionPlace after) {
    VersionQuery query = new VersionQuery();
    query.when(filter.year(), "p.year = :year", "year");
    query.when(filter.entity(), "p.entity = :entity", "entity");
    String state = filter.state();
    query.when(
        state == null ? null : PlanVersionRow.State.valueOf(state), "v.state = :state", "state");
    if (after != null) {
      query.when(after.plan(), "(v.plan, v.number) > (:plan, :number)", "plan");
      query.given.put("number", after.number());
    }
    return query;
  }

  List<PlanVersionRow> rows(EntityManager entities, int atMost) {
    TypedQuery<PlanVersionRow> rows =
        entities.createQuery(asked + " order by v.plan, v.number", PlanVersionRow.class);
    given.forEach(rows::setParameter);
    return rows.setMaxResults(atMost).getResultList();
  }

  private void when(Object value, String condition, String name) {
    if (value != null) {
      asked.append(" and ").append(condition);
      given.put(name, value);
    }
  }
}
