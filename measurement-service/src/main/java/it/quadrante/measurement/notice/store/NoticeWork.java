package it.quadrante.measurement.notice.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.domain.PeriodKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** What of the current chamber is still to be looked at. */
@ApplicationScoped
public class NoticeWork {
  private static final String CHECK =
      "insert into completion_check (chamber, entity, year, quadrimestre)"
          + " values (:chamber, :entity, :year, :quadrimestre)";

  private static final String TAKE_CHECKS =
      "delete from completion_check where chamber = :chamber"
          + " returning entity, year, quadrimestre";

  private static final String BEGIN =
      "insert into notice_round (chamber, day) values (:chamber, :day)"
          + " on conflict (chamber) do update set day = :day where notice_round.day < :day";

  private final EntityManager entities;
  private final CurrentChamber chamber;

  NoticeWork(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /** Of a period one more value is official. Only ever appended: validators do not wait here. */
  public void checkCompletion(PeriodKey period) {
    entities
        .createNativeQuery(CHECK)
        .setParameter("chamber", chamber.code())
        .setParameter("entity", period.entity())
        .setParameter("year", period.year())
        .setParameter("quadrimestre", period.quadrimestre().name())
        .executeUpdate();
  }

  /** The periods to be checked, each once; in this transaction they are checked. */
  public List<PeriodKey> takeChecks() {
    List<?> taken =
        entities
            .createNativeQuery(TAKE_CHECKS, Tuple.class)
            .setParameter("chamber", chamber.code())
            .getResultList();
    return taken.stream().map(Tuple.class::cast).map(NoticeWork::period).distinct().toList();
  }

  private static PeriodKey period(Tuple row) {
    return new PeriodKey(
        row.get(0, String.class),
        row.get(1, Number.class).intValue(),
        Quadrimestre.valueOf(row.get(2, String.class)));
  }

  /** Whether the day's look at deadlines is this transaction's: no other has begun or done it. */
  public boolean begin(LocalDate day) {
    return entities
            .createNativeQuery(BEGIN)
            .setParameter("chamber", chamber.code())
            .setParameter("day", day)
            .executeUpdate()
        == 1;
  }
}
