package it.quadrante.measurement.collection;

import it.quadrante.measurement.cell.CellJournal;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.store.CellStore;
import it.quadrante.measurement.collection.events.ChamberChanged;
import it.quadrante.measurement.organisation.domain.CollectionCalendar;
import it.quadrante.measurement.organisation.domain.Organisation;
import it.quadrante.measurement.organisation.domain.Period;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;

/** Keeps the newest organisation of the current chamber; a new calendar moves open deadlines. */
@ApplicationScoped
public class KeepOrganisation {
  private static final Logger LOG = Logger.getLogger(KeepOrganisation.class);

  private final OrganisationStore organisation;
  private final CellStore cells;
  private final CellJournal journal;
  private final Clock clock;

  KeepOrganisation(
      OrganisationStore organisation, CellStore cells, CellJournal journal, Clock clock) {
    this.organisation = organisation;
    this.cells = cells;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(ChamberChanged fact) {
    if (fact.version() <= organisation.lock()) {
      return;
    }
    Organisation newer = fact.toOrganisation();
    CollectionCalendar before = organisation.calendar();
    organisation.replace(newer);
    int moved = moveDeadlines(before.yearsThatDiffer(newer.calendar()), newer.calendar(), fact);
    LOG.infof(
        "organisation kept chamber=%s version=%d deadlinesMoved=%d",
        fact.chamber(), fact.version(), moved);
  }

  private int moveDeadlines(Set<Integer> years, CollectionCalendar calendar, ChamberChanged fact) {
    if (years.isEmpty()) {
      return 0;
    }
    Instant now = clock.instant();
    int moved = 0;
    for (CellStore.Defined known : cells.lockYears(years)) {
      Cell cell = known.cell();
      Period period = calendar.periodOf(cell.key().year(), cell.key().quadrimestre());
      if (!period.equals(cell.period())) {
        Cell next = cell.moved(period);
        journal.keep(next, CellFact.moved(next, now, fact.chamber() + "@" + fact.version()));
        moved++;
      }
    }
    return moved;
  }
}
