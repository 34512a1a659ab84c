package it.quadrante.reporting.snapshot;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import it.quadrante.reporting.automatic.CellCourses;
import it.quadrante.reporting.automatic.CountedFacts;
import it.quadrante.reporting.automatic.OfficeCalendar;
import it.quadrante.reporting.automatic.domain.CountedYear;
import it.quadrante.reporting.automatic.store.CountedInputs;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.CellKey;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.result.domain.IndicatorItem.ValueVersion;
import it.quadrante.reporting.snapshot.domain.Basis;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the automatic measures of a snapshot counted: what had happened by the closing. */
final class CountedBasis {
  private static final Comparator<Basis.CellVersions> ORDER =
      comparing(Basis.CellVersions::entity)
          .thenComparing(Basis.CellVersions::measure)
          .thenComparing(Basis.CellVersions::quadrimestre);

  private CountedBasis() {}

  /** Of the facts that are held those that had happened by a closing. */
  static CountedFacts by(PeriodClosed closing, CountedFacts held) {
    Instant moment = closing.decision().at();
    return held.only(
        cell -> !cell.changedAt().isAfter(moment), each -> !each.decision().at().isAfter(moment));
  }

  /**
   * Values that the closing lists although the change of their cell is not held yet: without it the
   * last validation is not known.
   */
  static Set<ValueVersion> awaited(PeriodClosed closing, CountedFacts chosen) {
    if (!chosen.entities().contains(closing.entity())) {
      return Set.of();
    }
    Set<CellKey> decided =
        chosen.cells().stream()
            .filter(each -> CellCourses.of(each).decided().isPresent())
            .map(CellChanged::cell)
            .collect(toSet());
    return closing.values().stream()
        .filter(value -> !decided.contains(value.cell()))
        .map(value -> ChooseBasis.version(value.cell(), value.version()))
        .collect(toSet());
  }

  /** Null where nothing is counted. */
  static Basis.Counted of(CountedFacts chosen) {
    return chosen.entities().isEmpty()
        ? null
        : new Basis.Counted(
            cells(chosen.cells()),
            chosen.first().values().stream()
                .map(
                    each -> new Basis.ClosingOf(each.entity(), each.quadrimestre(), each.closing()))
                .sorted(
                    comparing(Basis.ClosingOf::entity).thenComparing(Basis.ClosingOf::quadrimestre))
                .toList(),
            chosen.calendar().map(OfficeCalendar::version).orElse(null));
  }

  private static List<Basis.CellVersions> cells(List<CellChanged> facts) {
    Map<CellKey, List<Integer>> versions =
        facts.stream()
            .collect(groupingBy(CellChanged::cell, mapping(CellChanged::version, toList())));
    return versions.entrySet().stream().map(CountedBasis::versions).sorted(ORDER).toList();
  }

  private static Basis.CellVersions versions(Map.Entry<CellKey, List<Integer>> of) {
    CellKey cell = of.getKey();
    return new Basis.CellVersions(
        cell.entity(),
        cell.measure(),
        cell.quadrimestre(),
        of.getValue().stream().sorted().toList());
  }

  /** What is counted from exactly the facts that a basis names. */
  static CountedYear year(Basis basis, int year, CountedInputs inputs) {
    if (basis.counted() == null) {
      return CountedYear.NOTHING;
    }
    Set<ValueVersion> pinned = new HashSet<>();
    for (Basis.CellVersions cell : basis.counted().cells()) {
      for (int version : cell.versions()) {
        pinned.add(
            new ValueVersion(cell.entity(), cell.measure(), cell.quadrimestre(), version, null));
      }
    }
    Set<Basis.ClosingOf> reports = Set.copyOf(basis.counted().reports());
    CountedFacts chosen =
        inputs
            .of(basis.plan(), year)
            .only(
                cell -> pinned.contains(ChooseBasis.version(cell.cell(), cell.version())),
                each ->
                    reports.contains(
                        new Basis.ClosingOf(each.entity(), each.quadrimestre(), each.closing())));
    return new CountedFacts(
            chosen.entities(),
            chosen.cells(),
            chosen.closings(),
            Optional.ofNullable(basis.counted().chamberVersion()).flatMap(inputs::calendar))
        .year(year);
  }
}
