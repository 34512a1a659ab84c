package it.quadrante.planning.plan.store;

import it.quadrante.planning.chamber.domain.SeriesUnit;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What cards and measures of the current chamber count in, by their newest plan. */
@ApplicationScoped
public class PlannedSeries {
  private static final List<PlanVersionRow.State> PUBLISHED =
      List.of(PlanVersionRow.State.PUBLISHED, PlanVersionRow.State.SUPERSEDED);
  private static final List<PlanVersionRow.State> ANY =
      Stream.of(PlanVersionRow.State.values())
          .filter(state -> state != PlanVersionRow.State.DISCARDED)
          .toList();
  private static final String IN_PLANS =
      " e join PlanVersionRow v on v.id = e.versionId join PlanRow p on p.id = v.plan"
          + " where v.state in :states and e.code = :code and %s.entity = :entity"
          + " order by p.year desc, v.number desc, p.code";

  private final EntityManager entities;

  PlannedSeries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A card of the plans of an entity.
   *
   * @param published only what was published
   */
  public Optional<SeriesUnit> card(String entity, String code, boolean published) {
    return newest(CardRow.class, "p", entity, code, published)
        .map(IndicatorCard.class::cast)
        .map(card -> new SeriesUnit(card.unit(), card.polarity()));
  }

  /** Likewise a measure, in whichever plan. */
  public Optional<SeriesUnit> measure(String entity, String code, boolean published) {
    return newest(MeasureRow.class, "e", entity, code, published)
        .map(Measure.class::cast)
        .map(measure -> new SeriesUnit(measure.unit(), null));
  }

  private Optional<Object> newest(
      Class<? extends ElementRow> row,
      String named,
      String entity,
      String code,
      boolean published) {
    return entities
        .createQuery(
            "select e from " + row.getSimpleName() + IN_PLANS.formatted(named), ElementRow.class)
        .setParameter("states", published ? PUBLISHED : ANY)
        .setParameter("code", code)
        .setParameter("entity", entity)
        .setMaxResults(1)
        .getResultStream()
        .map(found -> (Object) found.element())
        .findFirst();
  }
}
