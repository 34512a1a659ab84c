package it.quadrante.reporting.input.store;

import it.quadrante.identity.CurrentChamber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Holds years of the current chamber, inputs and results, until the transaction ends. Whoever takes
 * facts or looks again holds all the years it may compute at once and in ascending order, before it
 * writes anything: so no two wait for each other.
 */
@ApplicationScoped
public class YearLocks {

  /**
   * Held like a year, before all of them: who publishes what counts, and the calendar it rests on.
   */
  public static final int CALENDAR = 0;

  private final EntityManager entities;
  private final JdbcBatch batch;
  private final CurrentChamber chamber;

  YearLocks(EntityManager entities, JdbcBatch batch, CurrentChamber chamber) {
    this.entities = entities;
    this.batch = batch;
    this.chamber = chamber;
  }

  /** These, and those of plans that refer to results of these. */
  public void holdWithReferring(Set<Integer> years) {
    SortedSet<Integer> all = new TreeSet<>(years);
    entities
        .createQuery(
            "select distinct r.earlierPlan, p.year from PlanReferenceRow r"
                + " join PlanVersionRow p on p.plan = r.plan",
            Referring.class)
        .getResultStream()
        .filter(each -> years.contains(each.earlierYear()))
        .forEach(each -> all.add(each.year()));
    hold(all);
  }

  /** A year whose results refer to an earlier plan. */
  record Referring(String earlierPlan, int year) {

    /** The id of a plan is entity-year-code. */
    int earlierYear() {
      return Integer.parseInt(earlierPlan.split("-", -1)[1]);
    }
  }

  /** These and no others. */
  public void hold(SortedSet<Integer> years) {
    batch.run(
        InputSql.YEAR,
        years,
        (row, year) -> {
          row.setString(1, chamber.code());
          row.setInt(2, year);
        });
    lock(years);
  }

  /** The same where nothing is stored: years of which nothing is known are left out. */
  public void lock(SortedSet<Integer> years) {
    for (Integer year : years) {
      entities.find(
          YearLockRow.class,
          new YearLockRow.Key(chamber.code(), year),
          LockModeType.PESSIMISTIC_WRITE);
    }
  }

  /**
   * Stamps of a year before and after.
   *
   * @param before the one that whoever computed last has left
   */
  public record Stamps(UUID before, UUID after) {}

  /** Marks a year that is held as computed by this transaction. */
  public Stamps stamp(int year) {
    YearLockRow row = entities.find(YearLockRow.class, new YearLockRow.Key(chamber.code(), year));
    Stamps stamps = new Stamps(row.stamp, UUID.randomUUID());
    row.stamp = stamps.after();
    entities.flush();
    return stamps;
  }
}
