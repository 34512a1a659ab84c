package it.quadrante.reporting.snapshot;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.quadrante.reporting.automatic.CellCourses;
import it.quadrante.reporting.automatic.CountedFacts;
import it.quadrante.reporting.automatic.domain.CountedYear;
import it.quadrante.reporting.input.domain.OfficeCalendar;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.CellKey;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.input.store.OfficeCalendars;
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

  /**
   * Of the facts that are held those that had happened by a closing: by its moment or, of the cells
   * that it lists, by the version that told the official value it closes over. Who closed and who
   * validated may have had clocks that differ.
   */
  static CountedFacts by(PeriodClosed closing, HeldFacts held) {
    Instant moment = closing.decision().at();
    Map<CellKey, Integer> listed = versions(closing);
    Map<CellKey, Integer> decided =
        held.counted().cells().stream()
            .filter(each -> listed.getOrDefault(each.cell(), 0).equals(each.officialVersion()))
            .collect(toMap(CellChanged::cell, CellChanged::version, Math::min));
    return held.counted()
        .only(
            each ->
                !each.changedAt().isAfter(moment)
                    || each.version() <= decided.getOrDefault(each.cell(), 0),
            each -> !each.decision().at().isAfter(moment),
            calendar(moment, held.calendars()));
  }

  /** As it was told last by then; where it was not, as it was told first. */
  private static Optional<OfficeCalendar> calendar(Instant moment, List<OfficeCalendar> held) {
    return held.stream()
        .filter(each -> !each.told().isAfter(moment))
        .reduce((older, newer) -> newer)
        .or(() -> held.stream().filter(OfficeCalendar::isFirst).findFirst());
  }

  /** Whether what is counted has no calendar yet: every chamber is told before its plans. */
  static boolean awaitsCalendar(CountedFacts chosen) {
    return !chosen.entities().isEmpty() && chosen.calendar().isEmpty();
  }

  /**
   * Values that the closing lists although the change of their cell is not held yet: without it the
   * last validation is not known.
   */
  static Set<ValueVersion> awaited(PeriodClosed closing, CountedFacts chosen) {
    if (!chosen.entities().contains(closing.entity())) {
      return Set.of();
    }
    Map<CellKey, Integer> listed = versions(closing);
    Set<CellKey> told =
        chosen.cells().stream()
            .filter(each -> tells(each, listed.getOrDefault(each.cell(), 0)))
            .map(CellChanged::cell)
            .collect(toSet());
    return closing.values().stream()
        .filter(value -> !told.contains(value.cell()))
        .map(value -> ChooseBasis.version(value.cell(), value.version()))
        .collect(toSet());
  }

  /** An older fact does not say which official value its cell has. */
  private static boolean tells(CellChanged cell, int official) {
    return cell.officialVersion() == null
        ? CellCourses.of(cell).decided().isPresent()
        : cell.officialVersion() >= official;
  }

  private static Map<CellKey, Integer> versions(PeriodClosed closing) {
    return closing.values().stream()
        .collect(toMap(PeriodClosed.Listed::cell, PeriodClosed.Listed::version, Math::max));
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

  /**
   * What is counted from exactly the facts that a basis names.
   *
   * @param held of the plan and year
   */
  static CountedYear year(Basis basis, int year, CountedFacts held, OfficeCalendars calendars) {
    Set<ValueVersion> pinned = new HashSet<>();
    for (Basis.CellVersions cell : basis.counted().cells()) {
      for (int version : cell.versions()) {
        pinned.add(
            new ValueVersion(cell.entity(), cell.measure(), cell.quadrimestre(), version, null));
      }
    }
    Set<Basis.ClosingOf> reports = Set.copyOf(basis.counted().reports());
    return held.only(
            cell -> pinned.contains(ChooseBasis.version(cell.cell(), cell.version())),
            each ->
                reports.contains(
                    new Basis.ClosingOf(each.entity(), each.quadrimestre(), each.closing())),
            Optional.ofNullable(basis.counted().chamberVersion()).flatMap(calendars::of))
        .year(year, basis.asOf());
  }
}
