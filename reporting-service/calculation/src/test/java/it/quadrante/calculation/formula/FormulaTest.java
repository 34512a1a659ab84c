package it.quadrante.calculation.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static final Map<String, String> NUMBERS =
      Map.of(
          "A",
          "10",
          "B",
          "4",
          "Z",
          "0",
          "Dip-Form",
          "37",
          "Unit_Stab",
          "40",
          "N_Dir",
          "2",
          "M",
          "-3");

  private final Function<MeasureRef, Operand> operands =
      ref ->
          NUMBERS.containsKey(ref.code())
              ? Operand.of(Figure.of(NUMBERS.get(ref.code())))
              : Operand.absent(ref);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[A] | 10",
        "[A]+[B]×2 | 18",
        "([A] + [B]) * 2 | 28",
        "[A] − [B] - 1 | 5",
        "[A] / [B] | 2.5",
        "[A] ÷ [B] ÷ 2 | 1.25",
        "-[A] + 1 | -9",
        "−−[A] | 10",
        "3 × −[B] | -12",
        "0,5 × [A] | 5",
        "0.5 × [A] | 5",
        "0,125 × [A] | 1.25",
        "1000 × [A] | 10000",
        "min([A]; [B]) | 4",
        "MAX([A]; [B]; 0,5) | 10",
        "abs([M]) | 3",
        "round([A] / 3; 2) | 3.33",
        "round(2,5 + 0 × [A]; 0) | 3",
        "if([A] > [B]; 1; 2) | 1",
        "if([A] ≤ [B]; 1; 2) | 2",
        "if([A] = 10; 1; 2) | 1",
        "if([A] <> 10; 1; 2) | 2",
        "if([A] <> 4; 1; 2) | 1",
        "if([A] = 4; 1; 2) | 2",
        "if([A] < 10; 1; 2) | 2",
        "if([B] < 10; 1; 2) | 1",
        "if([A] <= 10; 1; 2) | 1",
        "if([A] > 10; 1; 2) | 2",
        "if([A] >= 10; 1; 2) | 1",
        "if([B] ≥ 10; 1; 2) | 2",
        "if([Z] = 0; 0; [A] / [Z]) | 0",
        "if([A] > 0; [B]; [Nobody]) | 4",
      })
  void aFormulaIsWorthWhatAnAccountantExpects(String text, String value) {
    assertThat(formula(text).evaluate(operands)).isEqualTo(Operand.of(Figure.of(value)));
  }

  @Test
  void aRatioKeepsThirtyFourDigits() {
    Operand value = formula("100 × [Dip-Form] / ([Unit_Stab] + [N_Dir])").evaluate(operands);

    assertThat(value).isEqualTo(Operand.of(Figure.of(3700).dividedBy(Figure.of(42))));
  }

  @Test
  void aZeroDenominatorIsNoFigure() {
    assertThat(formula("[A] / ([B] − 4)").evaluate(operands))
        .isEqualTo(new Operand.Impossible(Obstacle.ZERO_DENOMINATOR));
  }

  @ParameterizedTest
  @CsvSource({
    "99999999999999999999999999999999999999, 5, true",
    "99999999999999999999999999999999999999, 6, false",
    "0.0000000001, 20, true",
    "0.0000000001, 21, false",
  })
  void aProductOfMoreThanTwoHundredDigitsIsNoFigure(String factor, int times, boolean figure) {
    String product = String.join(" × ", Collections.nCopies(times, "[A]"));

    Operand value = formula(product).evaluate(ref -> Operand.of(Figure.of(factor)));

    if (figure) {
      assertThat(value).isInstanceOf(Operand.Number.class);
    } else {
      assertThat(value).isEqualTo(new Operand.Impossible(Obstacle.TOO_MANY_DIGITS));
    }
  }

  @Test
  void anAbsentMeasureIsNeverZero() {
    assertThat(formula("[A] + 0 × [Nobody]").evaluate(operands))
        .isEqualTo(Operand.absent(MeasureRef.of("Nobody")));
  }

  @Test
  void absenceIsToldBeforeAZeroDenominatorBecauseItMayBePutRight() {
    assertThat(formula("[A] / [Z] + [Nobody]").evaluate(operands))
        .isEqualTo(Operand.absent(MeasureRef.of("Nobody")));
  }

  @Test
  void aFormulaOfOneDateIsTheDate() {
    Operand day = Operand.of(LocalDate.of(2017, 5, 22));

    assertThat(formula("[Data_Pubbl]").evaluate(ref -> day)).isEqualTo(day);
    assertThat(formula("[Data_Pubbl] + 1").evaluate(ref -> day))
        .isEqualTo(new Operand.Impossible(Obstacle.DATE_IN_ARITHMETIC));
  }

  @Test
  void codesHoldDotsDashesSpacesPercentSignsAndColons() {
    assertThat(formula("[3.2.2.b] + [GG_pubbl_bandi20%] + [ISR:Corsi tot-ali] + [a:b]").measures())
        .containsExactly(
            new MeasureRef(Optional.empty(), "3.2.2.b"),
            new MeasureRef(Optional.empty(), "GG_pubbl_bandi20%"),
            new MeasureRef(Optional.of("ISR"), "Corsi tot-ali"),
            new MeasureRef(Optional.empty(), "a:b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "'  ' | 1 | FORMULA_EMPTY",
        "[A] # 2 | 5 | FORMULA_CHARACTER",
        "[A] ^ 2 | 5 | FORMULA_CHARACTER",
        "[A] + | 6 | FORMULA_OPERAND_EXPECTED",
        "[A] + + [B] | 7 | FORMULA_OPERAND_EXPECTED",
        "() | 2 | FORMULA_OPERAND_EXPECTED",
        "2 [A] | 3 | FORMULA_OPERATOR_EXPECTED",
        "[A][B] | 4 | FORMULA_OPERATOR_EXPECTED",
        "[A] ([B]) | 5 | FORMULA_OPERATOR_EXPECTED",
        "100 % [A] | 5 | FORMULA_CHARACTER",
        "2 × ([A] + 1 | 5 | FORMULA_BRACKET_NOT_CLOSED",
        "[A] + 1) | 8 | FORMULA_BRACKET_NOT_OPENED",
        "1 + [A | 5 | FORMULA_MEASURE_NOT_CLOSED",
        "[A + [B] | 1 | FORMULA_MEASURE_NOT_CLOSED",
        "1 + A] | 6 | FORMULA_BRACKET_NOT_OPENED",
        "[A] + ] | 7 | FORMULA_BRACKET_NOT_OPENED",
        "1 + [ ] | 5 | FORMULA_MEASURE_EMPTY",
        "'1 + [A\nB]' | 7 | FORMULA_CHARACTER",
        "1.000 × [A] | 1 | FORMULA_NUMBER_AMBIGUOUS",
        "[A] × 1,000 | 7 | FORMULA_NUMBER_AMBIGUOUS",
        "[A] × 1.234,56 | 7 | FORMULA_NUMBER",
        "[A] × 1.2.3 | 7 | FORMULA_NUMBER",
        "[A] × 0,00000000001 | 7 | FORMULA_NUMBER_TOO_LARGE",
        "Med_Conc / 2 | 1 | FORMULA_WORD",
        "sqrt([A]) | 1 | FORMULA_WORD",
        "min([A]) | 1 | FORMULA_ARGUMENTS",
        "min | 1 | FORMULA_ARGUMENTS",
        "abs([A]; 2) | 1 | FORMULA_ARGUMENTS",
        "round([A]) | 1 | FORMULA_ARGUMENTS",
        "if([A] > 1; 2) | 1 | FORMULA_ARGUMENTS",
        "min([A], [B]) | 8 | FORMULA_COMMA",
        "[A]; [B] | 4 | FORMULA_SEMICOLON",
        "[A] > [B] | 5 | FORMULA_COMPARISON_OUTSIDE_IF",
        "min([A] > 1; 2) | 9 | FORMULA_COMPARISON_OUTSIDE_IF",
        "if([A]; 1; 2) | 7 | FORMULA_COMPARISON_EXPECTED",
        "round([A]; 1,5) | 12 | FORMULA_ROUND_DECIMALS",
        "round([A]; 11) | 12 | FORMULA_ROUND_DECIMALS",
        "round([A]; [B]) | 12 | FORMULA_ROUND_DECIMALS",
        "[A] / 0 | 5 | FORMULA_DIVISION_BY_ZERO",
        "[A] / (2 × 3 − 6) | 5 | FORMULA_DIVISION_BY_ZERO",
        "1 + 2 | 1 | FORMULA_NO_MEASURE",
      })
  void anythingElseIsRefusedWithItsPosition(String text, int position, FaultCode code) {
    ParsedFormula parsed = Formula.parse(text);

    assertThat(parsed.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(code);
              assertThat(fault.position()).isEqualTo(position);
              assertThat(fault.index()).isEqualTo(position - 1);
              assertThat(fault.italian()).isNotBlank().doesNotContain("{");
              assertThat(fault.english()).isNotBlank().doesNotContain("{");
            });
  }

  @Test
  void severalDivisionsByZeroAreToldTogether() {
    assertThat(Formula.parse("[A] / 0 + [B] / (1 − 1)").faults())
        .extracting(FormulaFault::position)
        .containsExactlyInAnyOrder(5, 15);
  }

  @Test
  void aHundredThousandBracketsAreRefusedWithoutEffort() {
    assertThat(Formula.parse("(".repeat(100_000)).faults())
        .extracting(FormulaFault::code)
        .containsExactly(FaultCode.FORMULA_TOO_LONG);
    assertThat(Formula.parse("(".repeat(3_999)).faults())
        .extracting(FormulaFault::code)
        .containsExactly(FaultCode.FORMULA_TOO_DEEP);
    assertThat(Formula.parse("-".repeat(3_000) + "[A]").faults())
        .extracting(FormulaFault::code)
        .containsExactly(FaultCode.FORMULA_TOO_DEEP);
  }

  @Test
  void theLongestFormulaIsRead() {
    String text = "[A]" + "+[A]".repeat(999);

    assertThat(formula(text).evaluate(operands)).isEqualTo(Operand.of(Figure.of(10_000)));
  }

  @Test
  void aLongFormulaIsNoDeepOne() throws InterruptedException {
    AtomicReference<Operand> value = new AtomicReference<>();
    Runnable evaluation =
        () -> value.set(formula("1" + "+1".repeat(1_950) + "+[A]").evaluate(operands));

    Thread smallStack = new Thread(null, evaluation, "small stack", 160 * 1024);
    smallStack.start();
    smallStack.join();

    assertThat(value.get()).isEqualTo(Operand.of(Figure.of(1_961)));
  }

  @Test
  void sixtyFourBracketsAreFewEnough() {
    assertThat(Formula.parse("(".repeat(63) + "[A]" + ")".repeat(63)).faults()).isEmpty();
    assertThat(Formula.parse("(".repeat(64) + "[A]" + ")".repeat(64)).faults()).isNotEmpty();
  }

  @Test
  void withNumbersReadsAsAnItalianWouldWriteIt() {
    Function<MeasureRef, Operand> values =
        ref ->
            switch (ref.code()) {
              case "Costi" -> Operand.of(Figure.of("235000.5"));
              case "Saldo" -> Operand.of(Figure.of(-3));
              default -> Operand.absent(ref);
            };

    assertThat(formula("100*[Costi] / ( [Saldo] + 0.5 + [X] )").withNumbers(values))
        .isEqualTo("100×235.000,5 / ( (-3) + 0,5 + [X] )");
    assertThat(formula("[Saldo]").withNumbers(values)).isEqualTo("-3");
  }

  @Test
  void arithmeticOnDatesAndWordsAndUnknownMeasuresAreRefusedAgainstThePlan() {
    Function<MeasureRef, Optional<Unit>> units =
        ref ->
            switch (ref.code()) {
              case "Data" -> Optional.of(Unit.DATE);
              case "Giudizio" -> Optional.of(Unit.JUDGEMENT);
              case "N" -> Optional.of(Unit.NUMBER);
              default -> Optional.empty();
            };

    assertThat(formula("[Data]").check(units)).isEmpty();
    assertThat(formula("[N] + [Data] + [Giudizio] + [Boh]").check(units))
        .extracting(FormulaFault::position, FormulaFault::code)
        .containsExactly(
            tuple(7, FaultCode.FORMULA_DATE_ARITHMETIC),
            tuple(16, FaultCode.FORMULA_WORDS_ARITHMETIC),
            tuple(29, FaultCode.FORMULA_UNKNOWN_MEASURE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[sum] | true",
        "[sum] + [sum] − [last] | true",
        "[sum] / 12 | true",
        "min([sum]; 5) | true",
        "round(-[sum]; 1) | true",
        "if([last] > 0; [last]; [sum]) | true",
        "[sum] / [last] | true",
        "100 × [sum] / ([sum] + [sum]) | false",
        "[sum] / [sum] − 1 | false",
        "[last] | false",
        "[mean] | false",
        "[last] / [mean] × 100 | false",
        "if([sum] > 0; [sum] / [sum]; 0) | false",
      })
  void aFlowGrowsWithTheYearAndARatioOfFlowsDoesNot(String text, boolean flow) {
    assertThat(
            formula(text).isFlow(ref -> Consolidation.valueOf(ref.code().toUpperCase(Locale.ROOT))))
        .isEqualTo(flow);
  }

  @Test
  void aMeanInsideARatioDeservesASecondLook() {
    Function<MeasureRef, Optional<Consolidation>> consolidations =
        ref -> Optional.of(ref.code().equals("M") ? Consolidation.MEAN : Consolidation.SUM);

    assertThat(formula("[M] + [M] / 3").warnings(consolidations)).isEmpty();
    assertThat(formula("[M] + [M] / [A]").warnings(consolidations))
        .extracting(FormulaFault::position)
        .containsExactly(7);
  }

  private static Formula formula(String text) {
    ParsedFormula parsed = Formula.parse(text);
    assertThat(parsed.faults()).isEmpty();
    return (Formula) parsed;
  }
}
