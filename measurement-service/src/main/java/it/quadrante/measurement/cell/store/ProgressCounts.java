package it.quadrante.measurement.cell.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.cell.domain.Progress;
import it.quadrante.measurement.cell.domain.Progress.OfUnit;
import it.quadrante.measurement.cell.domain.Progress.Tally;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The cells of the current chamber, counted by period and unit where they are. */
@ApplicationScoped
public class ProgressCounts {
  private static final String CELLS =
      """
      with counted as (
        select entity, quadrimestre, source_units, awaited_units, late,
          state = 'SUBMITTED' as submitted, state = 'SENT_BACK' as sent_back,
          coalesce(outcome in ('VALIDATED', 'CORRECTED'), false) as validated,
          coalesce(answered_until >= :today, false) as answered,
          due_by < :today and coalesce(answered_until < :today, true) as missing
        from cell where chamber = :chamber and year = :year and state <> 'NOT_EXPECTED'""";

  private static final String TALLY =
      """
      count(*) as due, count(*) filter (where submitted) as submitted,
      count(*) filter (where validated) as validated, count(*) filter (where late) as late,
      count(*) filter (where missing) as missing, count(*) filter (where sent_back) as sent_back""";

  /** Who has done the own part owes nothing, whatever the others do. */
  private static final String OF_UNITS =
      """
      select entity, quadrimestre, unit, late, validated, submitted or not owes and not answered,
          missing and (owes or submitted), sent_back and owes
        from counted cross join lateral (
          select distinct unit, unit = any(awaited_units) from unnest(source_units) unit
        ) named(unit, owes)""";

  private static final String OF_EACH_UNIT =
      "("
          + OF_UNITS
          + ") of_unit"
          + "(entity, quadrimestre, unit, late, validated, submitted, missing, sent_back)";

  /** A row is the whole where it has no unit. */
  private record Counted(String entity, Quadrimestre quadrimestre, String unit, Tally tally) {}

  private final EntityManager entities;
  private final CurrentChamber chamber;

  ProgressCounts(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /**
   * Of every period that expects something, in the order of entities, quadrimestri and units.
   *
   * @param quadrimestre null for all
   * @param today in Europe/Rome
   */
  public List<Progress> of(int year, Quadrimestre quadrimestre, LocalDate today) {
    var counts =
        entities
            .createNativeQuery(text(quadrimestre), Tuple.class)
            .setParameter("chamber", chamber.code())
            .setParameter("year", year)
            .setParameter("today", today);
    if (quadrimestre != null) {
      counts.setParameter("quadrimestre", quadrimestre.name());
    }
    List<?> rows = counts.getResultList();
    return gathered(year, rows.stream().map(Tuple.class::cast).map(ProgressCounts::read).toList());
  }

  private static String text(Quadrimestre quadrimestre) {
    String narrowed = quadrimestre == null ? "" : " and quadrimestre = :quadrimestre";
    return String.join(
        "\n",
        CELLS + narrowed + ")",
        "select entity, quadrimestre, cast(null as text) as unit, " + TALLY,
        "from counted group by 1, 2",
        "union all select entity, quadrimestre, unit, " + TALLY,
        "from " + OF_EACH_UNIT + " group by 1, 2, 3",
        "order by 1, 2, 3 nulls first");
  }

  private static Counted read(Tuple row) {
    long[] counts = new long[6];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = row.get(i + 3, Number.class).longValue();
    }
    return new Counted(
        row.get(0, String.class),
        Quadrimestre.valueOf(row.get(1, String.class)),
        row.get(2, String.class),
        new Tally(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]));
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
