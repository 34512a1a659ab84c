package it.quadrante.reporting.automatic.domain;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CountedFact;
import it.quadrante.reporting.automatic.domain.CellCourse.Duty;
import it.quadrante.reporting.automatic.domain.CountedYear.EntityPeriod;
import it.quadrante.workingdays.WorkingDays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cells of I 2017 of CCIAA, due by 15 May, version by version. */
final class Courses {
  static final EntityPeriod FIRST = new EntityPeriod("CCIAA", Quadrimestre.I);
  static final LocalDate DUE_BY = LocalDate.of(2017, 5, 15);

  private CountedYear year;

  private Courses(CountedYear year) {
    this.year = year;
  }

  /** Offices closed on the patron saint, 12 July, and on these days. */
  static Courses courses(String... closedOn) {
    return new Courses(
        new CountedYear(
            Set.of("CCIAA"),
            Map.of(),
            Map.of(),
            new WorkingDays(
                MonthDay.of(7, 12), List.of(closedOn).stream().map(LocalDate::parse).toList()),
            LocalDate.of(2018, 2, 20)));
  }

  private Courses and(
      String measure,
      int version,
      Duty duty,
      Set<String> units,
      String submitted,
      Map<String, LocalDate> parts,
      String decided) {
    return and(
        new CellCourse(
            cell(measure, Quadrimestre.I),
            version,
            duty,
            Optional.empty(),
            false,
            units,
            DUE_BY,
            Optional.empty(),
            day(submitted),
            parts,
            day(decided)));
  }

  private Courses and(CellCourse course) {
    year = year.after(List.of(course));
    return this;
  }

  private static Cell cell(String measure, Quadrimestre quadrimestre) {
    return new Cell(new MeasureKey("CCIAA", measure), quadrimestre);
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.ofNullable(day).map(LocalDate::parse);
  }

  Courses expected(String measure, String... units) {
    return and(measure, 1, Duty.OWED, Set.of(units), null, Map.of(), null);
  }

  Courses submitted(String measure, int version, String on, String... units) {
    return and(measure, version, Duty.OWED, Set.of(units), on, Map.of(), null);
  }

  Courses decided(String measure, int version, String on) {
    return and(measure, version, Duty.OWED, Set.of(), on, Map.of(), on);
  }

  Courses excused(String measure, String on, String... units) {
    return and(measure, 3, Duty.EXCUSED, Set.of(units), null, Map.of(), on);
  }

  Courses notExpected(String measure, String... units) {
    return and(measure, 3, Duty.NONE, Set.of(units), null, Map.of(), null);
  }

  /** Excused until a day, not for good. */
  Courses suspended(String measure, int version, String until, String... units) {
    return and(
        new CellCourse(
            cell(measure, Quadrimestre.I),
            version,
            Duty.EXCUSED,
            day(until),
            false,
            Set.of(units),
            DUE_BY,
            day(until),
            Optional.empty(),
            Map.of(),
            day("2017-05-10")));
  }

  /** A date, expected in I and entered in II. */
  Courses dateEnteredLater(String measure, String on) {
    return date(measure, Quadrimestre.I, Duty.OWED, null, null)
        .date(measure, Quadrimestre.II, Duty.OWED, on, null);
  }

  /** A date, expected in I, and how it stands in a quadrimestre. */
  Courses date(
      String measure, Quadrimestre quadrimestre, Duty duty, String submitted, String decided) {
    return and(
        new CellCourse(
            cell(measure, quadrimestre),
            1,
            duty,
            Optional.empty(),
            true,
            Set.of("U"),
            DUE_BY,
            Optional.empty(),
            day(submitted),
            Map.of(),
            day(decided)));
  }

  /** Both units enter a part; the value is there with the later one. */
  Courses parts(String measure, Map<String, String> on) {
    Map<String, LocalDate> parts = new HashMap<>();
    on.forEach((unit, day) -> parts.put(unit, LocalDate.parse(day)));
    return and(
        measure,
        2,
        Duty.OWED,
        on.keySet(),
        on.values().stream().reduce((a, b) -> a.compareTo(b) > 0 ? a : b).orElseThrow(),
        parts,
        null);
  }

  Courses reported(String on) {
    return with(Map.of(FIRST, LocalDate.parse(on)), year.asOf());
  }

  /** Seen on a day. */
  Courses on(String day) {
    return with(year.reports(), LocalDate.parse(day));
  }

  private Courses with(Map<EntityPeriod, LocalDate> reports, LocalDate asOf) {
    year = new CountedYear(year.entities(), year.cells(), reports, year.days(), asOf);
    return this;
  }

  CountedYear year() {
    return year;
  }

  Counted updates(String... units) {
    return CountUpdates.of(FIRST, Set.of(units), year);
  }

  Counted reports() {
    return CountReports.of(FIRST, year);
  }

  /** {@code SERV1 COUNTED}, for every fact. */
  static List<String> outcomes(Counted counted) {
    return counted.facts().stream().map(fact -> fact.of() + " " + fact.outcome()).toList();
  }

  /** {@code A LATE}, for every cell of the only fact. */
  static List<String> timings(Counted counted) {
    CountedFact fact = counted.facts().get(0);
    return fact.cells().stream()
        .map(cell -> cell.cell().measure().code() + " " + cell.timing())
        .toList();
  }
}
