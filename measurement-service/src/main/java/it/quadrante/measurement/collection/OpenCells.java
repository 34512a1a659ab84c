package it.quadrante.measurement.collection;

import it.quadrante.measurement.cell.CellJournal;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.Definition;
import it.quadrante.measurement.cell.store.CellStore;
import it.quadrante.measurement.collection.domain.Expectations;
import it.quadrante.measurement.collection.events.PlanPublished;
import it.quadrante.measurement.collection.store.PlanVersionStore;
import it.quadrante.measurement.organisation.domain.CollectionCalendar;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Opens the cells that a published plan version expects, and says of those that no version in force
 * expects any more that they are owed no longer. The order in which versions arrive makes no
 * difference; of two definitions of a measure in a year the one published later stands.
 */
@ApplicationScoped
public class OpenCells {
  private static final Logger LOG = Logger.getLogger(OpenCells.class);

  private final PlanVersionStore plans;
  private final OrganisationStore organisation;
  private final CellStore cells;
  private final CellJournal journal;
  private final Clock clock;

  OpenCells(
      PlanVersionStore plans,
      OrganisationStore organisation,
      CellStore cells,
      CellJournal journal,
      Clock clock) {
    this.plans = plans;
    this.organisation = organisation;
    this.cells = cells;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void open(PlanPublished plan) {
    if (plans.isApplied(plan.plan().id(), plan.version())) {
      return;
    }
    Map<CellKey, Definition> stated = stated(plan);
    plans.applied(version(plan, stated.keySet()), plan.publishedAt());
    Optional<Expectations> inForce = plans.expectationsIn(plan.plan().year());
    Map<CellKey, CellStore.Defined> known =
        cells.lockYears(List.of(plan.plan().year())).stream()
            .collect(Collectors.toMap(one -> one.cell().key(), Function.identity()));
    CollectionCalendar calendar = organisation.calendar();
    Instant now = clock.instant();
    stated.entrySet().stream()
        .filter(one -> !known.containsKey(one.getKey()) && isExpected(one.getKey(), inForce, true))
        .forEach(one -> open(one.getKey(), one.getValue(), calendar, plan, now));
    known.forEach(
        (key, one) ->
            expect(
                redefine(one, stated.get(key), plan, now),
                isExpected(key, inForce, stated.containsKey(key) || one.cell().expected()),
                plan,
                now));
    LOG.infof(
        "collection opened chamber=%s plan=%s cells=%d",
        plan.plan().chamber(), plan.name(), stated.size());
  }

  /** What is not known of every plan of the year ends no expectation and begins none. */
  private static boolean isExpected(
      CellKey key, Optional<Expectations> inForce, boolean otherwise) {
    return inForce.map(known -> known.include(key)).orElse(otherwise);
  }

  private static Expectations.Version version(PlanPublished plan, Set<CellKey> stated) {
    Set<UUID> ids = stated.stream().map(CellKey::id).collect(Collectors.toSet());
    return new Expectations.Version(plan.plan().id(), plan.version(), plan.inForceFrom(), ids);
  }

  private static Map<CellKey, Definition> stated(PlanPublished plan) {
    Map<CellKey, Definition> stated = new LinkedHashMap<>();
    plan.measures().stream()
        .filter(measure -> measure.automatic() == null)
        .forEach(
            measure ->
                measure.expectedIn().stream()
                    .filter(quadrimestre -> quadrimestre.isFrom(plan.inForceFrom()))
                    .forEach(
                        quadrimestre ->
                            stated.put(
                                new CellKey(
                                    plan.plan().chamber(),
                                    measure.entity(),
                                    measure.code(),
                                    plan.plan().year(),
                                    quadrimestre),
                                measure.definition())));
    return stated;
  }

  private void open(
      CellKey key,
      Definition definition,
      CollectionCalendar calendar,
      PlanPublished plan,
      Instant now) {
    Cell cell = Cell.opened(key, definition, calendar.periodOf(key.year(), key.quadrimestre()));
    journal.open(
        cell, plan.publishedAt(), CellFact.opened(cell, plan.publishedBy(), now, plan.name()));
  }

  /**
   * @param definition null where the plan does not state it
   */
  private Cell redefine(
      CellStore.Defined known, Definition definition, PlanPublished plan, Instant now) {
    if (definition == null || !plan.publishedAt().isAfter(known.definedAt())) {
      return known.cell();
    }
    Cell next = known.cell().redefined(definition);
    cells.defined(next, plan.publishedAt());
    if (next.version() > known.cell().version()) {
      journal.keep(next, CellFact.redefined(next, plan.publishedBy(), now, plan.name()));
    }
    if (next.definition().unit() != definition.unit()) {
      LOG.warnf(
          "unit kept because values were entered in it cell=%s unit=%s plan=%s",
          next.key(), next.definition().unit(), plan.name());
    }
    return next;
  }

  private void expect(Cell cell, boolean expected, PlanPublished plan, Instant now) {
    if (expected != cell.expected()) {
      Cell next = cell.expecting(expected);
      journal.keep(next, CellFact.expectation(next, plan.publishedBy(), now, plan.name()));
      LOG.infof(
          "cell expected=%b cell=%s state=%s plan=%s",
          expected, next.key(), next.status(), plan.name());
    }
  }
}
