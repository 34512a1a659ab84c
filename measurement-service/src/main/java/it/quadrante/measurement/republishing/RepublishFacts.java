package it.quadrante.measurement.republishing;

import it.quadrante.events.Fact;
import it.quadrante.events.Outbox;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.events.CellChanged;
import it.quadrante.measurement.cell.events.ValueValidated;
import it.quadrante.measurement.cell.store.CellLog;
import it.quadrante.measurement.closing.events.PeriodClosed;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import it.quadrante.measurement.period.store.PeriodStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says the facts of the current chamber again, with the identity, version and data they had:
 * whoever has them ignores them. Every version of a cell, the first first: updates in time are
 * counted from the first submission, and snapshots wait for each version they pin. Every version of
 * what is official, every closing and reopening.
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
    int changes = 0;
    int values = 0;
    for (CellLog.Logged one : cells.ofYear(year)) {
      for (CellLog.Step step : one.steps()) {
        Optional<Fact> changed = changed(one.cell(), step);
        Optional<Fact> official = official(one, step);
        Stream.of(changed, official).flatMap(Optional::stream).forEach(outbox::append);
        changes += changed.isPresent() ? 1 : 0;
        values += official.isPresent() ? 1 : 0;
      }
    }
    return new RepublishChamber.Said(changes, values, 0);
  }

  /** Of versions before their words were kept the newest is what the cell is. */
  private static Optional<Fact> changed(Cell cell, CellLog.Step step) {
    if (step.changed() != null) {
      return Optional.of(CellChanged.again(cell.key(), step.changed()));
    }
    return step.version() == cell.version()
        ? Optional.of(CellChanged.of(cell, step.at()))
        : Optional.empty();
  }

  /** What became official before its words were kept had no second version: it is as it stands. */
  private static Optional<Fact> official(CellLog.Logged one, CellLog.Step step) {
    Cell cell = one.cell();
    if (step.told() != null) {
      return Optional.of(ValueValidated.again(cell.key(), step.told()));
    }
    boolean kept = one.steps().stream().anyMatch(each -> each.told() != null);
    return step.version() == cell.version() && cell.official() != null && !kept
        ? Optional.of(ValueValidated.of(cell, List.of()))
        : Optional.empty();
  }

  @Transactional
  public RepublishChamber.Said closings() {
    List<String> told = periods.told();
    told.forEach(body -> outbox.append(Bodies.read(body, PeriodClosed.class).toFact()));
    return new RepublishChamber.Said(0, 0, told.size());
  }
}
