package it.quadrante.reporting.snapshot;

import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.reporting.automatic.store.CountedInputs;
import it.quadrante.reporting.input.ClosingModel;
import it.quadrante.reporting.input.ValueModel;
import it.quadrante.reporting.input.domain.PublishedVersion;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.PublishedProfile;
import it.quadrante.reporting.input.events.ValueValidated;
import it.quadrante.reporting.input.store.CellInputs;
import it.quadrante.reporting.input.store.OfficeCalendars;
import it.quadrante.reporting.input.store.PlanInputs;
import it.quadrante.reporting.result.Calculated;
import it.quadrante.reporting.result.EarlierResults;
import it.quadrante.reporting.result.FindEarlierResults;
import it.quadrante.reporting.result.PlanBasis;
import it.quadrante.reporting.result.domain.IndicatorItem.ValueVersion;
import it.quadrante.reporting.snapshot.domain.Basis;
import it.quadrante.reporting.snapshot.domain.Choice;
import it.quadrante.reporting.snapshot.store.SnapshotStore.Pending;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored facts that snapshots are computed from. */
@ApplicationScoped
public class SnapshotInputs {
  private final PlanInputs plans;
  private final CellInputs cells;
  private final CountedInputs counted;
  private final OfficeCalendars calendars;
  private final FindEarlierResults earlier;

  SnapshotInputs(
      PlanInputs plans,
      CellInputs cells,
      CountedInputs counted,
      OfficeCalendars calendars,
      FindEarlierResults earlier) {
    this.plans = plans;
    this.cells = cells;
    this.counted = counted;
    this.calendars = calendars;
    this.earlier = earlier;
  }

  /** What a closing that has frozen nothing yet would freeze a plan from. */
  Choice choose(Pending pending) {
    List<PeriodClosed> closings = cells.closings(pending.plan(), pending.year());
    PeriodClosed closing =
        closings.stream()
            .filter(
                each ->
                    each.entity().equals(pending.entity())
                        && each.quadrimestre() == pending.quadrimestre()
                        && each.closing() == pending.closing())
            .findFirst()
            .orElseThrow();
    List<PublishedVersion> versions = plans.versions(pending.plan());
    Optional<Integer> wanted = version(closing, pending.plan(), versions);
    if (wanted.isEmpty()) {
      return new Choice.NotConcerned();
    }
    if (versions.stream().noneMatch(each -> each.version() == wanted.get())) {
      return new Choice.WaitingForPlan(wanted.get());
    }
    PlanPublished published = plans.content(pending.plan(), wanted.get());
    return new ChooseBasis(published, closing)
        .from(
            new HeldFacts(
                cells.values(pending.plan(), pending.year()),
                closings,
                cells.terms(pending.plan(), pending.year()),
                earlier.of(published).all(),
                counted.of(pending.plan(), pending.year()),
                calendars.all()));
  }

  /** The one that the closing names, else the newest that was in force and published by then. */
  private static Optional<Integer> version(
      PeriodClosed closing, String plan, List<PublishedVersion> versions) {
    if (closing.plans() != null) {
      return closing.plans().stream()
          .filter(each -> each.plan().equals(plan))
          .map(PeriodClosed.PlanAt::version)
          .findFirst();
    }
    return versions.stream()
        .filter(version -> version.coversFrom(closing.quadrimestre()))
        .filter(version -> !version.publishedAt().isAfter(closing.decision().at()))
        .map(PublishedVersion::version)
        .reduce((older, newer) -> newer);
  }

  /** The results that follow from a basis. */
  public Calculated calculate(Basis basis) {
    PlanPublished published = plans.content(basis.plan(), basis.version());
    int year = published.plan().year();
    PlanBasis entered =
        PlanBasis.of(published, EarlierResults.of(basis.earlier()), cells(basis, year));
    PlanBasis whole =
        basis.counted() == null
            ? entered.asEntered()
            : entered.counting(
                CountedBasis.year(basis, year, counted.of(basis.plan(), year), calendars));
    return whole.at(basis.quadrimestre(), basis.asOf());
  }

  /** The scoring profile version of the plan version. */
  PublishedProfile profile(Basis basis) {
    return plans.content(basis.plan(), basis.version()).scoringProfile();
  }

  private CellValues cells(Basis basis, int year) {
    Set<ValueVersion> pinned = new HashSet<>(basis.values());
    Map<Cell, CellValue> values = new HashMap<>();
    for (ValueValidated value : cells.values(basis.plan(), year)) {
      if (pinned.contains(
          new ValueVersion(
              value.cell().entity(),
              value.cell().measure(),
              value.cell().quadrimestre(),
              value.version(),
              null))) {
        values.put(value.cell().cell(), ValueModel.value(value));
      }
    }
    Map<Cell, LocalDate> deadlines = new HashMap<>();
    basis.deadlines().forEach(each -> deadlines.put(each.cell(), each.dueBy()));
    return CellValues.of(year, values, deadlines, ClosingModel.decisions(closings(basis, year)))
        .notExpecting(notExpected(basis));
  }

  private static Set<Cell> notExpected(Basis basis) {
    return basis.deadlines().stream()
        .filter(each -> each.notExpected() != null)
        .map(Basis.Deadline::cell)
        .collect(Collectors.toSet());
  }

  private List<PeriodClosed> closings(Basis basis, int year) {
    return cells.closings(basis.plan(), year).stream()
        .filter(
            each ->
                basis
                    .closings()
                    .contains(
                        new Basis.ClosingOf(each.entity(), each.quadrimestre(), each.closing())))
        .collect(Collectors.toList());
  }
}
