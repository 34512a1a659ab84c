package it.quadrante.calculation.explanation;

import static it.quadrante.calculation.consolidation.CountedFact.CellTiming.EXCUSED;
import static it.quadrante.calculation.consolidation.CountedFact.CellTiming.IN_TIME;
import static it.quadrante.calculation.consolidation.CountedFact.CellTiming.LATE;
import static it.quadrante.calculation.consolidation.CountedFact.CellTiming.MISSING;
import static it.quadrante.calculation.consolidation.CountedFact.CellTiming.UNDECIDED;
import static it.quadrante.calculation.consolidation.CountedFact.FactKind.PERCENTAGE;
import static it.quadrante.calculation.consolidation.CountedFact.FactKind.REPORT;
import static it.quadrante.calculation.consolidation.CountedFact.FactKind.UPDATE;
import static it.quadrante.calculation.consolidation.CountedFact.FactOutcome.COUNTED;
import static it.quadrante.calculation.consolidation.CountedFact.FactOutcome.FAILED;
import static it.quadrante.calculation.consolidation.CountedFact.FactOutcome.LEFT_OUT;
import static it.quadrante.calculation.plan.PlanBuilder.aPlan;
import static it.quadrante.calculation.plan.PlanBuilder.atLeast;
import static it.quadrante.calculation.plan.PlanBuilder.f;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.AutomaticMeasure;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.CellsBuilder;
import it.quadrante.calculation.consolidation.Count;
import it.quadrante.calculation.consolidation.CountedFact;
import it.quadrante.calculation.consolidation.CountedFact.CellTiming;
import it.quadrante.calculation.consolidation.CountedFact.CountedCell;
import it.quadrante.calculation.consolidation.CountedFact.FactKind;
import it.quadrante.calculation.consolidation.CountedFact.FactOutcome;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.plan.Subject;
import it.quadrante.calculation.result.PlanResults;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts that an automatic measure has counted, as its indicator tells them. */
class CountedSentenceTest {
  private static final Quadrimestre I = Quadrimestre.I;
  private static final Quadrimestre II = Quadrimestre.II;
  private static final LocalDate DUE = LocalDate.of(2017, 5, 15);

  static Stream<Arguments> facts() {
    List<CountedCell> cells =
        List.of(
            cell("a", IN_TIME, "2017-05-10"),
            cell("b", LATE, "2017-05-17"),
            cell("c", MISSING, null),
            cell("d", EXCUSED, null));
    return Stream.of(
        Arguments.of(
            fact(UPDATE, COUNTED, null, null, null, cells.subList(0, 1)),
            "SERV1 aggiornato in tempo"),
        Arguments.of(
            fact(UPDATE, FAILED, null, null, null, cells),
            "SERV1 no: b in ritardo (17/05/2017), c mancante"),
        Arguments.of(
            fact(UPDATE, LEFT_OUT, null, null, null, List.of()), "SERV1 senza dati dovuti"),
        Arguments.of(
            fact(REPORT, COUNTED, "2017-05-19", "2017-05-18", null, List.of()),
            "report di SERV1 in tempo (18/05/2017), entro il 19/05/2017"),
        Arguments.of(
            fact(REPORT, FAILED, "2017-05-19", "2017-05-22", null, List.of()),
            "report di SERV1 in ritardo (22/05/2017), entro il 19/05/2017"),
        Arguments.of(
            fact(REPORT, FAILED, "2017-05-19", null, null, List.of()),
            "report di SERV1 mancante, entro il 19/05/2017"),
        Arguments.of(
            fact(
                REPORT,
                LEFT_OUT,
                null,
                null,
                null,
                List.of(cell("a", UNDECIDED, null), cell("d", EXCUSED, null))),
            "report di SERV1 non dovuto: da validare a, d non dovuta"),
        Arguments.of(
            fact(
                REPORT,
                LEFT_OUT,
                null,
                null,
                null,
                List.of(cells.get(0), cell("c", MISSING, null))),
            "report di SERV1 non dovuto: da validare a in tempo, c mancante"),
        Arguments.of(
            fact(PERCENTAGE, COUNTED, null, null, "66.666666667", List.of()), "SERV1 66,666667"),
        Arguments.of(
            fact(PERCENTAGE, LEFT_OUT, null, null, null, List.of()), "SERV1 (fuori dalla media)"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyFactSaysWhatItCountsAsAndWhy(CountedFact fact, String told) {
    assertThat(sentence(Map.of(I, List.of(fact)))).endsWith(". Contati: I " + told);
  }

  @Test
  void everyQuadrimestreTellsItsOwn() {
    Map<Quadrimestre, List<CountedFact>> facts = new LinkedHashMap<>();
    facts.put(I, List.of(update("SERV1", COUNTED), update("SERV2", LEFT_OUT)));
    facts.put(II, List.of(update("SERV1", COUNTED)));

    assertThat(sentence(facts))
        .endsWith(
            ". Contati: I SERV1 aggiornato in tempo; SERV2 senza dati dovuti."
                + " II SERV1 aggiornato in tempo");
  }

  @Test
  void whereNothingWasOwedNothingIsTold() {
    assertThat(sentence(Map.of(I, List.of()))).doesNotContain("Contati");
  }

  /** A day later than the last deadline: what is counted for the quadrimestre itself holds. */
  @Test
  void whatIsNotCountedYetIsNotTold() {
    Map<Quadrimestre, List<CountedFact>> facts =
        Map.of(I, List.of(update("SERV1", COUNTED)), II, List.of(update("SERV2", COUNTED)));

    assertThat(sentence(facts, LocalDate.of(2017, 6, 1)))
        .endsWith(". Contati: I SERV1 aggiornato in tempo");
  }

  @Test
  void countsAddUpAndAMeanStandsForItself() {
    assertThat(AutomaticMeasure.UPDATES_DUE.unit()).hasToString("NUMBER");
    assertThat(AutomaticMeasure.UPDATES_DUE.consolidation()).isEqualTo(Consolidation.SUM);
    assertThat(AutomaticMeasure.OPERATIVE_MEAN.unit()).hasToString("PERCENT");
    assertThat(AutomaticMeasure.OPERATIVE_MEAN.consolidation()).isEqualTo(Consolidation.LAST);
  }

  private static CountedFact update(String unit, FactOutcome outcome) {
    return new CountedFact(
        UPDATE, unit, outcome, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  private static CountedFact fact(
      FactKind kind,
      FactOutcome outcome,
      String lastDay,
      String done,
      String percent,
      List<CountedCell> cells) {
    return new CountedFact(
        kind,
        "SERV1",
        outcome,
        Optional.ofNullable(lastDay).map(LocalDate::parse),
        Optional.ofNullable(done).map(LocalDate::parse),
        Optional.ofNullable(percent).map(PlanBuilder::f),
        cells);
  }

  private static CountedCell cell(String code, CellTiming timing, String on) {
    return new CountedCell(
        CellsBuilder.cell(code, I), 1, timing, DUE, Optional.ofNullable(on).map(LocalDate::parse));
  }

  private static String sentence(Map<Quadrimestre, List<CountedFact>> facts) {
    return sentence(facts, LocalDate.of(2018, 2, 1));
  }

  private static String sentence(Map<Quadrimestre, List<CountedFact>> facts, LocalDate asOf) {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .measure("U", Consolidation.SUM, facts.keySet().toArray(Quadrimestre[]::new))
            .indicator("X", "1", AssignmentKind.S, "[U]", atLeast("1"));
    PlanResults results =
        PlanResults.evaluate(plan.compiled(), counted(facts), Quadrimestre.III, asOf);
    return ((IndicatorExplanation) Explainer.explain(results, Subject.indicator("X")).orElseThrow())
        .sentence();
  }

  private static CellValues counted(Map<Quadrimestre, List<CountedFact>> facts) {
    Map<Cell, CellValue> counts = new LinkedHashMap<>();
    Map<Cell, LocalDate> lastDays = new LinkedHashMap<>();
    facts.forEach(
        (quadrimestre, each) -> {
          Cell cell = CellsBuilder.cell("U", quadrimestre);
          counts.put(
              cell,
              CellValue.Counting.counted(f("1"), new Count(AutomaticMeasure.UPDATES_DUE, each)));
          lastDays.put(cell, LocalDate.of(2017, quadrimestre.ordinal() * 4 + 5, 20));
        });
    return CellValues.of(PlanBuilder.YEAR, Map.of()).counting(counts, lastDays);
  }
}
