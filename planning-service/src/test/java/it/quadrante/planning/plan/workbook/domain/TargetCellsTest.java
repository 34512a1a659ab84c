package it.quadrante.planning.plan.workbook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import it.quadrante.planning.plan.domain.Operator;
import it.quadrante.planning.plan.domain.Polarity;
import it.quadrante.planning.plan.domain.Target;
import it.quadrante.planning.plan.domain.Target.ChangeUnit;
import it.quadrante.planning.plan.domain.Unit;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Readout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERCENT | >= 80%                  | >= 80
          PERCENT | >=80,5 %                | >= 80,5
          PERCENT | 93%                     | 93
          NUMBER  | almeno 25               | >= 25
          NUMBER  | Almeno 25               | >= 25
          NUMBER  | non meno di 25          | >= 25
          NUMBER  | ≥ 25                    | >= 25
          NUMBER  | non oltre 10            | <= 10
          NUMBER  | non più di 10           | <= 10
          NUMBER  | più di 10               | > 10
          NUMBER  | meno di 10              | < 10
          NUMBER  | pari a 10               | = 10
          NUMBER  | = 10                    | = 10
          DAYS    | entro 10 giorni         | <= 10
          DAYS    | <= 10 gg                | <= 10
          DAYS    | 10 gg                   | 10
          EURO    | >= € 1.234,56           | >= 1234,56
          EURO    | non oltre 1.500,00 euro | <= 1500
          NUMBER  | 1.234,56                | 1234,56
          NUMBER  | 1.234.567               | 1234567
          NUMBER  | - 5                     | -5
          NUMBER  | − 5                     | -5
          NUMBER  | 3 testate               | >= 3
          NUMBER  | 12 tra incontri e corsi | >= 12
          NUMBER  | 10 o meno               | <= 10
          NUMBER  | 10 al massimo           | <= 10
          DAYS    | 10 gg massimo           | <= 10
          NUMBER  | 5 max                   | <= 5
          NUMBER  | 5 incontri o più        | >= 5
          NUMBER  | 5 almeno                | >= 5
          PERCENT | 80 per cento            | 80
          NUMBER  | fra 5 e 10              | tra 5 e 10
          NUMBER  | da 5 a 10               | tra 5 e 10
          NUMBER  | [5; 10]                 | tra 5 e 10
          PERCENT | tra 5% e 10 %           | tra 5 e 10
          NUMBER  | = 5 (distanza 2)        | = 5 (distanza 2)
          NUMBER  | +5%                     | >= aumento del 5 %
          PERCENT | +5%                     | >= aumento del 5 %
          NUMBER  | -5%                     | <= riduzione del 5 %
          NUMBER  | aumento del 5%          | >= aumento del 5 %
          PERCENT | in riduzione del 3,5 %  | <= riduzione del 3,5 %
          PERCENT | +2 p.p.                 | >= aumento di 2 punti
          PERCENT | -2 punti percentuali    | <= riduzione di 2 punti
          NUMBER  | > +5%                   | > aumento del 5 %
          NUMBER  | in aumento              | > valore precedente
          NUMBER  | in diminuzione          | < valore precedente
          YES_NO  | SI                      | >= 1
          YES_NO  | sì                      | >= 1
          YES_NO  | NO                      | <= 0
          DATE    | entro 31/12/2016        | 31/12/2016
          DATE    | Entro il 31.12.2016     | 31/12/2016
          DATE    | <=31/12/2017            | 31/12/2017
          DATE    | entro dicembre 2016     | 31/12/2016
          DATE    | entro febbraio 2016     | 29/02/2016
          DATE    | 30 giugno 2016          | 30/06/2016
          DATE    | 2016-06-30              | 30/06/2016
          """)
  void whatPeopleTypeIsReadAndShownForConfirmation(Unit unit, String typed, String target) {
    // When
    Readout<Target> readout = read(unit, Polarity.UNKNOWN, typed);

    // Then
    assertThat(readout)
        .isInstanceOfSatisfying(
            Readout.Interpreted.class,
            read -> {
              assertThat(TargetText.of((Target) read.value()).shown()).isEqualTo(target);
              assertThat(read.inWords().code()).isInstanceOf(ReadAs.class);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER  | HIGHER | 1.234       | NUMBER_AMBIGUOUS
          NUMBER  | HIGHER | 1,234       | NUMBER_AMBIGUOUS
          NUMBER  | HIGHER | >= 12.500   | NUMBER_AMBIGUOUS
          NUMBER  | HIGHER | tra 1.000 e 2.000 | NUMBER_AMBIGUOUS
          NUMBER  | HIGHER | 80%         | PERCENT_NOT_WANTED
          NUMBER  | HIGHER | presto      | TARGET_UNREADABLE
          NUMBER  | HIGHER | 10 o 20     | TARGET_UNREADABLE
          NUMBER  | HIGHER | 5-10        | TARGET_UNREADABLE
          NUMBER  | HIGHER | 5 mila      | TARGET_UNREADABLE
          EURO    | HIGHER | 1 milione   | TARGET_UNREADABLE
          EURO    | HIGHER | 3 milioni di euro | TARGET_UNREADABLE
          NUMBER  | HIGHER | 30‰         | TARGET_UNREADABLE
          NUMBER  | HIGHER | 30 per mille | TARGET_UNREADABLE
          NUMBER  | HIGHER | 5 per cento | PERCENT_NOT_WANTED
          NUMBER  | HIGHER | >= 10 max   | TARGET_UNREADABLE
          NUMBER  | HIGHER | 10 circa    | TARGET_UNREADABLE
          NUMBER  | HIGHER | 3 (tre)     | TARGET_UNREADABLE
          DAYS    | LOWER  | 2 mesi      | TARGET_UNREADABLE
          NUMBER  | UNKNOWN | in miglioramento | TARGET_BETTER_UNKNOWN
          NUMBER  | LOWER  | 3 reclami   | TARGET_NOUN_WITH_LOWER
          PERCENT | HIGHER | -5%         | TARGET_MINUS_PERCENT
          DATE    | DATE   | 31/12/16    | DATE_SHORT_YEAR
          DATE    | DATE   | 31/02/2016  | DATE_UNREADABLE
          DATE    | DATE   | 12/31/2016  | DATE_UNREADABLE
          DATE    | DATE   | 00/01/1900  | DATE_UNREADABLE
          DATE    | DATE   | 31/12/1900  | DATE_UNREADABLE
          DATE    | DATE   | dicembre    | DATE_UNREADABLE
          """)
  void whatCanBeReadInTwoWaysOrNotAtAllIsReported(
      Unit unit, Polarity polarity, String typed, String fault) {
    // When
    Readout<Target> readout = read(unit, polarity, typed);

    // Then
    assertThat(readout)
        .isInstanceOfSatisfying(
            Readout.Unreadable.class, read -> assertThat(read.why().code()).hasToString(fault));
  }

  @Test
  void theOperatorStandsInOneCellOnly() {
    // When
    Readout<Target> twice =
        cells(Unit.NUMBER).read(Optional.of(Operator.AT_MOST), CellValue.text(">= 10"));
    Readout<Target> same =
        cells(Unit.NUMBER).read(Optional.of(Operator.AT_LEAST), CellValue.text("almeno 10"));
    Readout<Target> alone =
        cells(Unit.NUMBER).read(Optional.of(Operator.AT_LEAST), CellValue.NOTHING);

    // Then
    assertThat(fault(twice)).isEqualTo(CellFault.OPERATOR_TWICE);
    assertThat(value(same)).isEqualTo(bar(Operator.AT_LEAST, "10", null));
    assertThat(fault(alone)).isEqualTo(CellFault.OPERATOR_ALONE);
  }

  @Test
  void aPercentageCellHoldsTheHundredthPart() {
    CellValue cell = new CellValue.Number(Figure.of("0.8"), true);

    assertThat(value(cells(Unit.PERCENT).read(Optional.empty(), cell)))
        .isEqualTo(bar(null, "80", null));
    assertThat(fault(cells(Unit.NUMBER).read(Optional.empty(), cell)))
        .isEqualTo(CellFault.PERCENT_NOT_WANTED);
  }

  @Test
  void aTruthValueIsATargetOnlyWhereSiOrNoIsMeasured() {
    CellValue set = new CellValue.Flag(true);

    assertThat(cells(Unit.YES_NO).read(Optional.empty(), set))
        .isEqualTo(read(Unit.YES_NO, Polarity.UNKNOWN, "SI"));
    assertThat(cells(Unit.YES_NO).read(Optional.empty(), new CellValue.Flag(false)))
        .isEqualTo(read(Unit.YES_NO, Polarity.UNKNOWN, "NO"));
    assertThat(cells(Unit.NUMBER).read(Optional.empty(), set))
        .isEqualTo(Readout.unreadable(CellFault.TARGET_UNREADABLE, "VERO"));
  }

  @Test
  void numbersAndDatesKeepToTheUnit() {
    CellValue day = new CellValue.Day(LocalDate.of(2017, 4, 3));
    CellValue number = CellValue.number(Figure.of(42735));

    assertThat(fault(cells(Unit.NUMBER).read(Optional.empty(), day)))
        .isEqualTo(CellFault.DATE_NOT_WANTED);
    assertThat(fault(cells(Unit.DATE).read(Optional.empty(), number)))
        .isEqualTo(CellFault.DATE_WANTED);
    assertThat(fault(cells(Unit.DATE).read(Optional.of(Operator.AT_LEAST), day)))
        .isEqualTo(CellFault.DATE_NOT_WANTED);
  }

  /** Every shape of target times every unit it may have: written, read, the same, no question. */
  @Test
  void aTargetThatIsWrittenIsReadAsTheSame() {
    List<Target> targets = targets();

    assertThat(targets).hasSizeGreaterThan(400);
    for (Target target : targets) {
      TargetText written = TargetText.of(target);
      for (CellValue cell : List.of(written.value(), CellValue.text(written.value().shown()))) {
        Unit unit = target instanceof Target.OnOrBefore ? Unit.DATE : Unit.PERCENT;
        assertThat(cells(unit).read(written.operator(), cell))
            .as("%s from %s", target, written.shown())
            .isEqualTo(Readout.plain(target));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"HIGHER, > valore precedente", "LOWER, < valore precedente"})
  void anImprovementGoesTheWayOfThePolarity(Polarity polarity, String target) {
    assertThat(TargetText.of(value(read(Unit.NUMBER, polarity, "miglioramento"))).shown())
        .isEqualTo(target);
  }

  @Test
  void aTextTooLongForATargetIsRefusedUnread() {
    // Given
    String spaces = "[" + "5 ".repeat(15_000) + "5;10]";

    // When
    Readout<Target> readout = read(Unit.NUMBER, Polarity.HIGHER, spaces);
    Readout<Target> words = read(Unit.NUMBER, Polarity.HIGHER, ">= 3 " + "x".repeat(30_000));

    // Then
    assertThat(fault(readout)).isEqualTo(CellFault.TARGET_UNREADABLE);
    assertThat(fault(words)).isEqualTo(CellFault.TARGET_UNREADABLE);
  }

  @Test
  void whatIsToBeConfirmedNamesTheDistance() {
    assertThat(read(Unit.NUMBER, Polarity.RANGE, "da 5 a 10 (distanza 2)"))
        .isInstanceOfSatisfying(
            Readout.Interpreted.class,
            read -> {
              assertThat(read.inWords().code()).hasToString("RANGE_DISTANCE");
              assertThat(read.inWords().arguments()).hasToString("[5, 10, 2]");
            });
  }

  @Test
  void aJudgementHasNoOperator() {
    assertThat(
            fault(
                cells(Unit.JUDGEMENT)
                    .read(Optional.of(Operator.AT_LEAST), CellValue.text("Buono"))))
        .isEqualTo(CellFault.OPERATOR_ON_JUDGEMENT);
  }

  @Test
  void aJudgementIsAnyText() {
    assertThat(value(read(Unit.JUDGEMENT, Polarity.HIGHER, ">= 80% di tutto")))
        .isEqualTo(new Target.Judgement(">= 80% di tutto", null));
  }

  private static List<Target> targets() {
    List<Operator> operators = new ArrayList<>(Arrays.asList(Operator.values()));
    operators.add(null);
    List<Target> targets = new ArrayList<>();
    for (String text : figures()) {
      for (Operator operator : operators) {
        targets.add(bar(operator, text, null));
        if (operator != null) {
          targets.add(new Target.Relative(operator, Figure.of(text), ChangeUnit.PERCENT, null));
          targets.add(new Target.Relative(operator, Figure.of(text), ChangeUnit.POINTS, null));
          targets.add(new Target.Relative(operator, null, null, null));
        }
        targets.add(bar(operator, text, "1.234"));
      }
      targets.add(new Target.Range(Figure.of(text), Figure.of("1000.125"), null, null));
      targets.add(new Target.Range(Figure.of("-3"), Figure.of(text), Figure.of(2), null));
    }
    for (int day = 0; day < 800; day += 7) {
      targets.add(new Target.OnOrBefore(LocalDate.of(2016, 1, 1).plusDays(day), null));
    }
    return targets;
  }

  private static List<String> figures() {
    return List.of(
        "0",
        "1",
        "-1",
        "80",
        "93.5",
        "33.33",
        "1.234",
        "1000",
        "-1000.125",
        "999999999",
        "0.0000000001",
        "12345678901234567890.12",
        "0.125",
        "-0.001");
  }

  private static Target bar(Operator operator, String value, String distance) {
    return new Target.Threshold(
        operator, Figure.of(value), distance == null ? null : Figure.of(distance), null);
  }

  private static TargetCells cells(Unit unit) {
    return new TargetCells(unit, Polarity.UNKNOWN);
  }

  private static Readout<Target> read(Unit unit, Polarity polarity, String typed) {
    return new TargetCells(unit, polarity).read(Optional.empty(), CellValue.text(typed));
  }

  private static Target value(Readout<Target> readout) {
    return readout instanceof Readout.Plain<Target> plain
        ? plain.value()
        : ((Readout.Interpreted<Target>) readout).value();
  }

  private static Object fault(Readout<Target> readout) {
    return ((Readout.Unreadable<Target>) readout).why().code();
  }
}
