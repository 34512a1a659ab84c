package it.quadrante.measurement.republishing;

import it.quadrante.events.Fact;
import it.quadrante.events.Outbox;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.events.CellChanged;
import it.quadrante.measurement.cell.events.ValueValidated;
import it.quadrante.measurement.cell.store.CellLog;
import it.quadrante.measurement.closing.events.PeriodClosed;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import it.quadrante.measurement.period.store.PeriodStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Says the facts of the current chamber again, with the identity, version and data they had:
 * whoever has them ignores them. Of a cell as it is now, earlier versions serve nobody; of its
 * official values every version, results are pinned to them; every closing and reopening.
 */
@ApplicationScoped
public class RepublishFacts {
  private final OrganisationStore organisation;
  private final CellLog cells;
  private final PeriodStore periods;
  private final Outbox outbox;

  RepublishFacts(
      OrganisationStore organisation, CellLog cells, PeriodStore periods, Outbox outbox) {
    this.organisation = organisation;
    this.cells = cells;
    this.periods = periods;
    this.outbox = outbox;
  }

  @Transactional
  public boolean isKnown() {
    return organisation.isKnown();
  }

  /** Those with cells, the first first. */
  @Transactional
  public List<Integer> years() {
    return cells.years();
  }

  @Transactional
  public RepublishChamber.Said year(int year) {
    List<CellLog.Logged> logged = cells.ofYear(year);
    int values = 0;
    for (CellLog.Logged one : logged) {
      List<Fact> officials = officials(one);
      officials.forEach(outbox::append);
      outbox.append(CellChanged.of(one.cell(), one.changedAt()));
      values += officials.size();
    }
    return new RepublishChamber.Said(logged.size(), values, 0);
  }

  /** What became official before its words were kept had no second version: it is as it stands. */
  private static List<Fact> officials(CellLog.Logged one) {
    return one.told().isEmpty() && one.cell().official() != null
        ? List.of(ValueValidated.of(one.cell(), List.of()))
        : one.told().stream().map(told -> ValueValidated.again(one.cell().key(), told)).toList();
  }

  @Transactional
  public RepublishChamber.Said closings() {
    List<String> told = periods.told();
    told.forEach(body -> outbox.append(Bodies.read(body, PeriodClosed.class).toFact()));
    return new RepublishChamber.Said(0, 0, told.size());
  }
}
