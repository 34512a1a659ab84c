package it.quadrante.calculation.consolidation;

import static it.quadrante.calculation.consolidation.CellsBuilder.cells;
import static it.quadrante.calculation.plan.PlanBuilder.f;
import static it.quadrante.calculation.plan.PlanBuilder.key;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearToDateTest {
  private static final Set<Quadrimestre> ALWAYS = Set.of(Quadrimestre.values());
  private static final LocalDate YEAR_AFTER = LocalDate.of(2018, 2, 1);

  @ParameterizedTest
  @CsvSource({
    "SUM, I, 30, 30",
    "SUM, II, 55, 30 + 25",
    "SUM, III, 72, 30 + 25 + 17",
    "MEAN, II, 27.5, (30 + 25) / 2",
    "MEAN, III, 24, (30 + 25 + 17) / 3",
    "LAST, II, 25, 25",
    "LAST, III, 17, 17",
    "MAX, III, 30, 30",
    "MIN, II, 25, 25",
  })
  void aMeasureConsolidatesUpToAQuadrimestre(
      Consolidation consolidation, Quadrimestre upTo, String value, String working) {
    CellValues cells = threeValues().build();

    YearToDate toDate = toDate(cells, upTo, YEAR_AFTER, measure("A", consolidation, ALWAYS));

    assertThat(value(toDate, "A")).contains(f(value));
    assertThat(of(toDate, "A").working().map(Working::text)).contains(working);
  }

  @Test
  void aMeanOfOneValueIsThatValueToItsLastDigit() {
    String longest = "12345678901234567890123456789012345678";
    CellValues cells = cells().number("A", Quadrimestre.I, longest).build();

    YearToDate toDate =
        toDate(cells, Quadrimestre.I, YEAR_AFTER, measure("A", Consolidation.MEAN, ALWAYS));

    assertThat(of(toDate, "A").number()).contains(f(longest));
    assertThat(of(toDate, "A").working().map(Working::result)).contains(f(longest));
  }

  @Test
  void aMeanDividesByTheNumberOfValuesUsed() {
    CellValues cells =
        cells().number("A", Quadrimestre.I, "10").number("A", Quadrimestre.III, "20").build();

    YearToDate toDate =
        toDate(cells, Quadrimestre.III, YEAR_AFTER, measure("A", Consolidation.MEAN, ALWAYS));

    assertThat(value(toDate, "A")).contains(f("15"));
    assertThat(toDate.hasGaps()).isTrue();
  }

  @Test
  void aRatioUsesOnlyTheQuadrimestriThatBothSidesHave() {
    CellValues cells =
        threeValues().number("B", Quadrimestre.I, "60").number("B", Quadrimestre.III, "20").build();

    YearToDate toDate =
        toDate(
            cells,
            Quadrimestre.III,
            YEAR_AFTER,
            measure("A", Consolidation.SUM, ALWAYS),
            measure("B", Consolidation.MEAN, ALWAYS));

    assertThat(value(toDate, "A")).contains(f("47"));
    assertThat(value(toDate, "B")).contains(f("40"));
    assertThat(toDate.leftOut()).containsExactly(Quadrimestre.II);
    assertThat(toDate.completeness()).isEqualTo(new Completeness(5, 6));
  }

  @Test
  void aMeasureNotExpectedInAQuadrimestrePutsNoConditionOnIt() {
    CellValues cells = threeValues().number("B", Quadrimestre.III, "80").build();

    YearToDate toDate =
        toDate(
            cells,
            Quadrimestre.III,
            YEAR_AFTER,
            measure("A", Consolidation.SUM, ALWAYS),
            measure("B", Consolidation.SUM, Set.of(Quadrimestre.III)));

    assertThat(value(toDate, "A")).contains(f("72"));
    assertThat(toDate.leftOut()).isEmpty();
    assertThat(toDate.completeness()).isEqualTo(new Completeness(4, 4));
  }

  @ParameterizedTest
  @CsvSource({"LAST, 25", "MAX, 30", "MIN, 25"})
  void stocksAndExtremesTakeTheirOwnValues(Consolidation consolidation, String value) {
    CellValues cells =
        cells()
            .number("A", Quadrimestre.I, "30")
            .number("A", Quadrimestre.II, "25")
            .number("B", Quadrimestre.I, "1")
            .build();

    YearToDate toDate =
        toDate(
            cells,
            Quadrimestre.II,
            LocalDate.of(2017, 9, 30),
            measure("A", consolidation, ALWAYS),
            measure("B", Consolidation.SUM, ALWAYS));

    assertThat(value(toDate, "A")).contains(f(value));
    assertThat(value(toDate, "B")).contains(f("1"));
    assertThat(toDate.leftOut()).containsExactly(Quadrimestre.II);
  }

  @Test
  void aGreyedCellCountsNeitherAsValueNorAsDue() {
    CellValues cells = threeValues().build();

    YearToDate toDate =
        toDate(
            cells,
            Quadrimestre.III,
            YEAR_AFTER,
            measure("A", Consolidation.SUM, Set.of(Quadrimestre.I, Quadrimestre.III)));

    assertThat(value(toDate, "A")).contains(f("47"));
    assertThat(toDate.completeness()).isEqualTo(new Completeness(2, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-05-15, NOT_DUE",
    "2017-05-16, MISSING",
  })
  void anEmptyCellIsMissingFromTheDayAfterItsDeadline(LocalDate asOf, CellState state) {
    Measure measure = measure("A", Consolidation.SUM, ALWAYS);

    CellState actual = state(cells().build(), measure, asOf);

    assertThat(actual).isEqualTo(state);
  }

  @Test
  void aStatedDeadlineTakesThePlaceOfTheUsualOne() {
    CellValues cells = cells().due("A", Quadrimestre.I, "2017-06-30").build();

    CellState actual =
        state(cells, measure("A", Consolidation.SUM, ALWAYS), LocalDate.of(2017, 6, 30));

    assertThat(actual).isEqualTo(CellState.NOT_DUE);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-06-30, SUSPENDED",
    "2017-07-01, MISSING",
  })
  void aSuspendedCellIsDueAgainAfterItsDay(LocalDate asOf, CellState state) {
    CellValues cells =
        cells()
            .value(
                "A",
                Quadrimestre.I,
                new CellValue.Suspended(1, LocalDate.of(2017, 6, 30), Provenance.UNKNOWN))
            .build();

    assertThat(state(cells, measure("A", Consolidation.SUM, ALWAYS), asOf)).isEqualTo(state);
  }

  @Test
  void anEntryOfAnotherUnitDoesNotCount() {
    CellValues cells = cells().day("A", Quadrimestre.I, "2017-01-01").build();

    YearToDate toDate =
        toDate(cells, Quadrimestre.I, YEAR_AFTER, measure("A", Consolidation.SUM, ALWAYS));

    assertThat(value(toDate, "A")).isEmpty();
    assertThat(reason(toDate)).isEqualTo(CellState.MISSING);
    assertThat(toDate.completeness()).isEqualTo(new Completeness(0, 1));
  }

  @Test
  void aDateEnteredEarlierOrLaterThanExpectedIsAnAnswer() {
    Measure date = new Measure(key("D"), Unit.DATE, Consolidation.LAST, Set.of(Quadrimestre.II));
    CellValues early = cells().day("D", Quadrimestre.I, "2017-03-01").build();
    CellValues late = cells().day("D", Quadrimestre.III, "2017-10-01").build();

    assertThat(toDate(early, Quadrimestre.II, YEAR_AFTER, date).hasGaps()).isFalse();
    assertThat(toDate(late, Quadrimestre.III, YEAR_AFTER, date).completeness())
        .isEqualTo(new Completeness(1, 1));
    assertThat(reason(toDate(late, Quadrimestre.II, YEAR_AFTER, date)))
        .isEqualTo(CellState.MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "LAST, 2017-05-02",
    "MAX, 2017-09-01",
    "MIN, 2017-03-01",
  })
  void ofSeveralDatesTheConsolidationChooses(Consolidation consolidation, LocalDate day) {
    CellValues cells =
        cells()
            .day("D", Quadrimestre.I, "2017-03-01")
            .day("D", Quadrimestre.II, "2017-09-01")
            .day("D", Quadrimestre.III, "2017-05-02")
            .build();

    assertThat(standing(cells, Unit.DATE, consolidation)).contains(new Entry.Day(day));
  }

  @ParameterizedTest
  @CsvSource({"MAX, false", "MIN, true"})
  void whatWasNotRealisedIsLaterThanAnyDate(Consolidation consolidation, boolean realised) {
    CellValues cells =
        cells()
            .entry("D", Quadrimestre.I, new Entry.NotRealised())
            .day("D", Quadrimestre.II, "2017-05-02")
            .build();

    assertThat(standing(cells, Unit.DATE, consolidation))
        .contains(realised ? new Entry.Day(LocalDate.of(2017, 5, 2)) : new Entry.NotRealised());
  }

  @ParameterizedTest
  @CsvSource({"LAST, false", "MAX, true", "MIN, false"})
  void ofSeveralAnswersTheConsolidationChooses(Consolidation consolidation, boolean yes) {
    CellValues cells =
        cells()
            .entry("D", Quadrimestre.I, new Entry.YesNo(true))
            .entry("D", Quadrimestre.II, new Entry.YesNo(false))
            .build();

    assertThat(standing(cells, Unit.YES_NO, consolidation)).contains(new Entry.YesNo(yes));
  }

  private static Optional<Entry> standing(
      CellValues cells, Unit unit, Consolidation consolidation) {
    Measure measure = new Measure(key("D"), unit, consolidation, ALWAYS);
    return toDate(cells, Quadrimestre.III, YEAR_AFTER, measure).measures().get(0).value();
  }

  @Test
  void aDateThatNobodyEnteredIsMissing() {
    Measure date = new Measure(key("D"), Unit.DATE, Consolidation.LAST, Set.of(Quadrimestre.III));

    YearToDate toDate = toDate(cells().build(), Quadrimestre.III, YEAR_AFTER, date);

    assertThat(of(toDate, "D").hasValue()).isFalse();
    assertThat(reason(toDate)).isEqualTo(CellState.MISSING);
  }

  @Test
  void whatCannotBeHelpedOutweighsWhatIsOwedInTheSameQuadrimestre() {
    CellValues cells =
        cells()
            .value("B", Quadrimestre.I, new CellValue.NotAssessable(1, Provenance.UNKNOWN))
            .build();

    YearToDate toDate =
        toDate(
            cells,
            Quadrimestre.I,
            YEAR_AFTER,
            measure("A", Consolidation.SUM, ALWAYS),
            measure("B", Consolidation.SUM, ALWAYS));

    assertThat(reason(toDate)).isEqualTo(CellState.NOT_ASSESSABLE);
  }

  @Test
  void whatIsOwedInOneQuadrimestreOutweighsWhatCannotBeHelpedInAnother() {
    CellValues cells =
        cells()
            .value("A", Quadrimestre.I, new CellValue.NotAssessable(1, Provenance.UNKNOWN))
            .build();

    YearToDate toDate =
        toDate(cells, Quadrimestre.II, YEAR_AFTER, measure("A", Consolidation.SUM, ALWAYS));

    assertThat(reason(toDate)).isEqualTo(CellState.MISSING);
  }

  @Test
  void aWithdrawnValueIsOwedAgain() {
    CellValues cells =
        cells().value("A", Quadrimestre.I, new CellValue.Withdrawn(2, Provenance.UNKNOWN)).build();
    Measure measure = measure("A", Consolidation.SUM, ALWAYS);

    assertThat(state(cells, measure, YEAR_AFTER)).isEqualTo(CellState.WITHDRAWN);
    assertThat(reason(toDate(cells, Quadrimestre.I, YEAR_AFTER, measure)))
        .isEqualTo(CellState.MISSING);
  }

  private static CellsBuilder threeValues() {
    return cells()
        .number("A", Quadrimestre.I, "30")
        .number("A", Quadrimestre.II, "25")
        .number("A", Quadrimestre.III, "17");
  }

  private static Measure measure(
      String code, Consolidation consolidation, Set<Quadrimestre> expectedIn) {
    return new Measure(key(code), Unit.NUMBER, consolidation, expectedIn);
  }

  private static YearToDate toDate(
      CellValues cells, Quadrimestre upTo, LocalDate asOf, Measure... measures) {
    return YearToDate.of(
        Stream.of(measures).map(measure -> cells.periodsOf(measure, upTo, asOf)).toList());
  }

  private static CellState state(CellValues cells, Measure measure, LocalDate asOf) {
    return cells.periodsOf(measure, Quadrimestre.I, asOf).periods().get(0).state();
  }

  private static CellState reason(YearToDate toDate) {
    return Absence.reason(
        toDate, toDate.measures().stream().filter(measure -> !measure.hasValue()).toList());
  }

  private static MeasureToDate of(YearToDate toDate, String measure) {
    return toDate.measures().stream()
        .filter(each -> each.measure().key().equals(key(measure)))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Figure> value(YearToDate toDate, String measure) {
    return of(toDate, measure).working().map(Working::result);
  }
}
