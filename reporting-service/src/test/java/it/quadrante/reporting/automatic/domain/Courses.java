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
                MonthDay.of(7, 12), List.of(closedOn).stream().map(LocalDate::parse).toList())));
  }

  private Courses and(
      String measure,
      int version,
      Duty duty,
      Set<String> units,
      String submitted,
      Map<String, LocalDate> parts,
      String decided) {
    CellCourse course =
        new CellCourse(
            new Cell(new MeasureKey("CCIAA", measure), Quadrimestre.I),
            version,
            duty,
            false,
            units,
            DUE_BY,
            day(submitted),
            parts,
            day(decided));
    year = year.after(List.of(course));
    return this;
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

  /** A date, expected in I and entered in II. */
  Courses dateEnteredLater(String measure, String on) {
    year = year.after(List.of(date(measure, Quadrimestre.I, null)));
    year = year.after(List.of(date(measure, Quadrimestre.II, on)));
    return this;
  }

  private static CellCourse date(String measure, Quadrimestre quadrimestre, String submitted) {
    return new CellCourse(
        new Cell(new MeasureKey("CCIAA", measure), quadrimestre),
        1,
        Duty.OWED,
        true,
        Set.of("U"),
        DUE_BY,
        day(submitted),
        Map.of(),
        Optional.empty());
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
    year =
        new CountedYear(
            year.entities(), year.cells(), Map.of(FIRST, LocalDate.parse(on)), year.days());
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
