package it.quadrante.measurement.worklist.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.worklist.domain.Progress;
import it.quadrante.measurement.worklist.domain.Progress.OfUnit;
import it.quadrante.measurement.worklist.domain.Progress.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/** The cells of the current chamber, counted by entity and unit where they are. */
@ApplicationScoped
public class ProgressCounts {

  /** What answers is what {@code Official.answersOn} has. */
  private static final String CELLS =
      """
      with counted as (
        select entity, quadrimestre, source_units,
          state = 'SUBMITTED' as submitted, state = 'SENT_BACK' as sent_back,
          coalesce(outcome in ('VALIDATED', 'CORRECTED'), false) as validated, late,
          due_by < ? and not coalesce(outcome in ('VALIDATED', 'CORRECTED', 'NOT_ASSESSABLE')
            or outcome = 'SUSPENDED' and suspended_until >= ?, false) as missing
        from cell where chamber = ? and year = ?""";

  private static final String TALLY =
      """
      count(*) as due, count(*) filter (where submitted) as submitted,
      count(*) filter (where validated) as validated, count(*) filter (where late) as late,
      count(*) filter (where missing) as missing, count(*) filter (where sent_back) as sent_back
      from counted""";

  /** A row is the whole where it has no unit. */
  private record Counted(String entity, Quadrimestre quadrimestre, String unit, Tally tally) {}

  private final EntityManager entities;
  private final CurrentChamber chamber;

  ProgressCounts(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /**
   * In the order of entities, quadrimestri and units.
   *
   * @param quadrimestre null for all
   * @param today in Europe/Rome
   */
  public List<Progress> of(int year, Quadrimestre quadrimestre, LocalDate today) {
    Asking counts = new Asking().add(CELLS, today, today, chamber.code(), year);
    if (quadrimestre != null) {
      counts.add("and quadrimestre = ?", quadrimestre.name());
    }
    counts.add(") select entity, quadrimestre, null as unit, " + TALLY + " group by 1, 2");
    counts.add("union all select entity, quadrimestre, named.unit, " + TALLY);
    counts.add("cross join lateral (select distinct unnest(source_units) as unit) named");
    counts.add("group by 1, 2, 3 order by 1, 2, 3 nulls first");
    return gathered(
        year,
        entities
            .unwrap(Session.class)
            .doReturningWork(connection -> counts.run(connection, ProgressCounts::read)));
  }

  private static Counted read(ResultSet row) throws SQLException {
    return new Counted(
        row.getString("entity"),
        Quadrimestre.valueOf(row.getString("quadrimestre")),
        row.getString("unit"),
        new Tally(
            row.getLong("due"),
            row.getLong("submitted"),
            row.getLong("validated"),
            row.getLong("late"),
            row.getLong("missing"),
            row.getLong("sent_back")));
  }

  /** The whole comes before its units. */
  private static List<Progress> gathered(int year, List<Counted> rows) {
    List<Progress> gathered = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      Counted whole = rows.get(i++);
      List<OfUnit> units = new ArrayList<>();
      while (i < rows.size() && rows.get(i).unit() != null) {
        units.add(new OfUnit(rows.get(i).unit(), rows.get(i++).tally()));
      }
      gathered.add(new Progress(whole.entity(), year, whole.quadrimestre(), whole.tally(), units));
    }
    return gathered;
  }
}
