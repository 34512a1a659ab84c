package it.quadrante.reporting.snapshot;

import static java.util.Comparator.comparing;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.automatic.CountedFacts;
import it.quadrante.reporting.input.domain.CellTerms;
import it.quadrante.reporting.input.events.CellKey;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.ValueValidated;
import it.quadrante.reporting.result.domain.IndicatorItem.ValueVersion;
import it.quadrante.reporting.snapshot.domain.Basis;
import it.quadrante.reporting.snapshot.domain.Choice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a closing closes over: of its own cells exactly the versions that it lists, of all others
 * what had been decided by the moment of its decision.
 */
final class ChooseBasis {
  private final PlanPublished plan;
  private final PeriodClosed closing;
  private final Set<MeasureKey> measures;

  ChooseBasis(PlanPublished plan, PeriodClosed closing) {
    this.plan = plan;
    this.closing = closing;
    this.measures =
        plan.measures().stream()
            .map(measure -> new MeasureKey(measure.entity(), measure.code()))
            .collect(Collectors.toSet());
  }

  Choice from(HeldFacts held) {
    CountedFacts counted = CountedBasis.by(closing, held);
    Set<ValueVersion> listed =
        closing.values().stream()
            .filter(value -> isRead(value.cell().cell()))
            .map(value -> version(value.cell(), value.version()))
            .collect(Collectors.toSet());
    Map<CellKey, ValueVersion> chosen = new HashMap<>();
    for (ValueValidated value : held.values()) {
      ValueVersion version = version(value.cell(), value.version());
      if (isRead(value.cell().cell())
          && (isOwn(value.cell()) ? listed.contains(version) : isDecided(value.decision()))) {
        chosen.put(value.cell(), version);
      }
    }
    Set<ValueVersion> awaited = new HashSet<>(listed);
    awaited.removeAll(Set.copyOf(chosen.values()));
    awaited.addAll(CountedBasis.awaited(closing, counted));
    boolean calendar = CountedBasis.awaitsCalendar(counted);
    return awaited.isEmpty() && !calendar
        ? new Choice.Ready(basis(chosen, held, counted))
        : new Choice.Waiting(sorted(awaited), calendar);
  }

  private Basis basis(Map<CellKey, ValueVersion> chosen, HeldFacts held, CountedFacts counted) {
    return new Basis(
        plan.plan().id(),
        plan.version(),
        closing.quadrimestre(),
        closing.entity(),
        closing.closing(),
        BusinessDay.of(closing.decision().at()),
        sorted(Set.copyOf(chosen.values())),
        standing(held.closings()),
        held.terms().entrySet().stream()
            .filter(stated -> isRead(stated.getKey()))
            .map(stated -> deadline(stated.getKey(), stated.getValue()))
            .sorted(
                comparing(Basis.Deadline::entity)
                    .thenComparing(Basis.Deadline::measure)
                    .thenComparing(Basis.Deadline::quadrimestre))
            .toList(),
        held.earlier(),
        CountedBasis.of(counted));
  }

  /** The own one, and of every other period the newest by then, unless it is a reopening. */
  private List<Basis.ClosingOf> standing(List<PeriodClosed> closings) {
    Map<String, PeriodClosed> newest = new HashMap<>();
    closings.stream()
        .filter(each -> isDecided(each.decision()))
        .forEach(each -> newest.put(each.entity() + each.quadrimestre(), each));
    newest.put(closing.entity() + closing.quadrimestre(), closing);
    return newest.values().stream()
        .filter(PeriodClosed::isClosed)
        .map(each -> new Basis.ClosingOf(each.entity(), each.quadrimestre(), each.closing()))
        .sorted(comparing(Basis.ClosingOf::entity).thenComparing(Basis.ClosingOf::quadrimestre))
        .toList();
  }

  private boolean isRead(Cell cell) {
    return measures.contains(cell.measure());
  }

  private boolean isOwn(CellKey cell) {
    return cell.entity().equals(closing.entity()) && cell.quadrimestre() == closing.quadrimestre();
  }

  private boolean isDecided(ValueValidated.Deed decision) {
    return !decision.at().isAfter(closing.decision().at());
  }

  static ValueVersion version(CellKey cell, int version) {
    return new ValueVersion(cell.entity(), cell.measure(), cell.quadrimestre(), version, null);
  }

  private static Basis.Deadline deadline(Cell cell, CellTerms stated) {
    return new Basis.Deadline(
        cell.measure().entity(),
        cell.measure().code(),
        cell.quadrimestre(),
        stated.dueBy(),
        stated.expected() ? null : true);
  }

  private static List<ValueVersion> sorted(Set<ValueVersion> versions) {
    return versions.stream()
        .sorted(
            comparing(ValueVersion::entity)
                .thenComparing(ValueVersion::measure)
                .thenComparing(ValueVersion::quadrimestre))
        .toList();
  }
}
