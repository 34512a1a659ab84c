package it.quadrante.measurement.period.store;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.domain.ClosingAct;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.period.domain.PeriodLife;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * The periods of the current chamber: their locks, and who closed and reopened them.
 *
 * <p>The lock is one of PostgreSQL's advisory ones, until the transaction ends: it needs no row, so
 * a period exists without anybody having made it, and forty writers who share it write nothing. Who
 * takes it and cells takes it first.
 */
@ApplicationScoped
public class PeriodStore {
  /** Without the fact that was told: every write of a value reads this. */
  private static final String ACTS =
      "select p.entity, p.year, p.quadrimestre, p.number, p.action, p.byAccount, p.at, p.reason,"
          + " p.reopenedUntil from PeriodClosingRow p";

  private static final String IN_ORDER = " order by p.number";
  private static final String OF_YEAR = ACTS + " where p.year = :year";

  private static final String SHARE =
      "select pg_advisory_xact_lock_shared(hashtextextended(name, 0)) from unnest(?) name";

  private static final String OF_PERIOD =
      OF_YEAR + " and p.entity = :entity and p.quadrimestre = :quadrimestre";

  /** An act, and the period with which it was done. */
  record Acted(
      String entity,
      int year,
      Quadrimestre quadrimestre,
      int number,
      ClosingAct.Action action,
      String by,
      Instant at,
      String reason,
      LocalDate reopenedUntil) {

    private PeriodKey period() {
      return new PeriodKey(entity, year, quadrimestre);
    }

    private ClosingAct act() {
      return new ClosingAct(number, action, by, at, reason, reopenedUntil);
    }
  }

  private final EntityManager entities;
  private final CurrentChamber chamber;

  PeriodStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /** With others who write values: nobody closes or reopens meanwhile. */
  public void share(PeriodKey key) {
    lock("pg_advisory_xact_lock_shared", key);
  }

  /** The same for many; in one order, whoever asks. */
  public void share(Collection<PeriodKey> keys) {
    Object[] names = keys.stream().map(key -> chamber.code() + "/" + key).sorted().toArray();
    entities
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement lock = connection.prepareStatement(SHARE)) {
                lock.setArray(1, connection.createArrayOf("text", names));
                lock.execute();
              }
            });
  }

  /** Alone: nobody writes a value of it meanwhile. */
  public void hold(PeriodKey key) {
    lock("pg_advisory_xact_lock", key);
  }

  private void lock(String function, PeriodKey key) {
    entities
        .createNativeQuery(
            "select cast(" + function + "(hashtextextended(:period, 0)) as text)", String.class)
        .setParameter("period", chamber.code() + "/" + key)
        .getSingleResult();
  }

  public PeriodLife life(PeriodKey key) {
    return new PeriodLife(
        entities
            .createQuery(OF_PERIOD + IN_ORDER, Acted.class)
            .setParameter("entity", key.entity())
            .setParameter("year", key.year())
            .setParameter("quadrimestre", key.quadrimestre())
            .getResultStream()
            .map(Acted::act)
            .toList());
  }

  /** Of all periods with which something was done: some ten a year. */
  public Map<PeriodKey, PeriodLife> lives() {
    return byPeriod(entities.createQuery(ACTS + IN_ORDER, Acted.class));
  }

  /** Of those of a year. */
  public Map<PeriodKey, PeriodLife> livesOf(int year) {
    return byPeriod(
        entities.createQuery(OF_YEAR + IN_ORDER, Acted.class).setParameter("year", year));
  }

  private static Map<PeriodKey, PeriodLife> byPeriod(TypedQuery<Acted> acts) {
    return acts.getResultStream()
        .collect(
            groupingBy(
                Acted::period, collectingAndThen(mapping(Acted::act, toList()), PeriodLife::new)));
  }

  /**
   * @param body the fact that is told of it
   */
  public void append(PeriodKey key, ClosingAct act, String body) {
    entities.persist(PeriodClosingRow.of(chamber.code(), key, act, body));
  }

  /** Every fact told of periods, in the order of periods and numbers. */
  public List<String> told() {
    return entities
        .createQuery(
            "select body from PeriodClosingRow order by year, quadrimestre, entity, number",
            String.class)
        .getResultList();
  }
}
