package it.quadrante.measurement.worklist.store;

import static it.quadrante.measurement.worklist.store.ListedCellReader.COLUMNS;
import static it.quadrante.measurement.worklist.store.ListedCellReader.EARLIER;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.organisation.domain.Reach;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.worklist.DutyQuery;
import it.quadrante.measurement.worklist.QueueQuery;
import it.quadrante.measurement.worklist.domain.ListedCell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * Pages of cells on which somebody has to act, each with the official values before it: one
 * statement a page. The page is cut before anything is joined to it.
 */
@ApplicationScoped
public class WorkList {

  /** As the index has them, unless answered; a correction that came back is a duty as well. */
  private static final String OWED =
      "state in ('EXPECTED', 'SENT_BACK', 'WITHDRAWN', 'SUSPENDED')"
          + " and (state = 'SENT_BACK' or answered_until is null or answered_until < ?)";

  private static final String IN_STATE =
      "case when state = 'SUSPENDED' and suspended_until < ? then 'EXPECTED' else state end = ?";

  private final EntityManager entities;
  private final CurrentChamber chamber;

  WorkList(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /**
   * In the order of year, quadrimestre, entity and measure; of a value by parts for the units whose
   * part is awaited.
   *
   * @param passedOver periods of which nothing is listed
   * @param today on which states are seen
   */
  public List<ListedCell> owed(
      DutyQuery query, Map<String, Reach> reach, List<PeriodKey> passedOver, LocalDate today) {
    Asking page = new Asking().add("select " + COLUMNS + " from (");
    page.add("select cell.*, cast(null as timestamptz) submitted_at from cell");
    page.add("where chamber = ?", chamber.code());
    if (query.state() == null) {
      page.add("and " + OWED, today);
    } else {
      page.add("and " + IN_STATE, today, query.state().name());
    }
    narrow(page, query.year(), query.quadrimestre(), "awaited_units", reach);
    if (!passedOver.isEmpty()) {
      page.add(
          "and entity || '/' || year || '-' || quadrimestre <> all (?)",
          passedOver.stream().map(PeriodKey::toString).toList());
    }
    if (query.after() != null) {
      page.add(
          "and (year, quadrimestre, entity, measure) > (?, ?, ?, ?)",
          query.after().year(),
          query.after().quadrimestre().name(),
          query.after().entity(),
          query.after().measure());
    }
    page.add("order by year, quadrimestre, entity, measure limit ?) c", query.limit());
    page.add(EARLIER + " order by c.year, c.quadrimestre, c.entity, c.measure");
    return run(page, today);
  }

  /**
   * In the order in which values were handed in.
   *
   * @param account whose own values are left out, also those of which a part is
   */
  public List<ListedCell> waiting(
      QueueQuery query, Map<String, Reach> reach, String account, LocalDate today) {
    Asking page = new Asking().add("select " + COLUMNS + " from (");
    page.add("select cell.*, f.at submitted_at from cell");
    page.add("cross join lateral (select at from cell_fact where cell_fact.chamber = cell.chamber");
    page.add(
        "and cell = cell.id and what in ('SUBMITTED', 'PART_TAKEN_BACK')"
            + " order by cell_fact.version desc limit 1) f");
    page.add("where chamber = ? and state = 'SUBMITTED'", chamber.code());
    // Signatures are the only accounts in it; in a text the quotation marks would be escaped.
    page.add("and position(? in submission) = 0", "\"account\":" + Bodies.write(account));
    narrow(page, query.year(), query.quadrimestre(), "source_units", reach);
    if (query.after() != null) {
      page.add(
          "and (f.at, id) > (?, ?)",
          query.after().at().atOffset(ZoneOffset.UTC),
          query.after().cell());
    }
    page.add("order by f.at, id limit ?) c", query.limit());
    page.add(EARLIER + " order by c.submitted_at, c.id");
    return run(page, today);
  }

  private static void narrow(
      Asking page,
      Integer year,
      Quadrimestre quadrimestre,
      String units,
      Map<String, Reach> reach) {
    if (year != null) {
      page.add("and year = ?", year);
    }
    if (quadrimestre != null) {
      page.add("and quadrimestre = ?", quadrimestre.name());
    }
    page.add("and (false");
    reach.forEach(
        (entity, reached) -> {
          page.add("or entity = ?", entity);
          if (!reached.wholeEntity()) {
            page.add("and " + units + " && ?", reached.units());
          }
        });
    page.add(")");
  }

  private List<ListedCell> run(Asking page, LocalDate today) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            connection -> page.run(connection, row -> ListedCellReader.read(row, today)));
  }
}
