package it.quadrante.calculation.formula;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.calculation.text.ItalianText;
import it.quadrante.figure.Figure;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The formula of an indicator card, e.g. {@code 100 × [Dip-Form] / ([Unit_Stab] + [N_Dir])}.
 *
 * <p>Measures stand in square brackets; operators are + − × ÷ (also - * /); functions are {@code
 * min max abs round if}, their arguments separated by semicolons because the comma is for decimals
 * (a decimal point is read too). Nothing multiplies implicitly. A formula is immutable and
 * thread-safe: parse once, evaluate often.
 */
public final class Formula implements ParsedFormula {
  /** Longest text accepted. */
  public static final int MAX_LENGTH = 4_000;

  private final String text;
  private final List<Token> tokens;
  private final Expression root;
  private final Set<MeasureRef> measures;
  private final Optional<MeasureRef> onlyMeasure;

  private Formula(String text, List<Token> tokens, Expression root) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.root = root;
    Set<MeasureRef> found = new LinkedHashSet<>();
    FormulaCheck.walk(root, part -> FormulaCheck.measureOf(part).ifPresent(found::add));
    this.measures = Collections.unmodifiableSet(found);
    this.onlyMeasure = FormulaCheck.measureOf(root);
  }

  /** Reads a formula; never throws. */
  public static ParsedFormula parse(String text) {
    try {
      Formula formula = read(text);
      List<FormulaFault> faults = FormulaCheck.ofItself(formula.root);
      return faults.isEmpty() ? formula : new FaultyFormula(text, faults);
    } catch (Refused refused) {
      return new FaultyFormula(text, List.of(refused.fault()));
    }
  }

  private static Formula read(String text) throws Refused {
    if (text.isBlank()) {
      throw Refused.at(0, FaultCode.FORMULA_EMPTY);
    }
    if (text.length() > MAX_LENGTH) {
      throw Refused.at(
          MAX_LENGTH, FaultCode.FORMULA_TOO_LONG, ItalianText.number(Figure.of(MAX_LENGTH)));
    }
    List<Token> tokens = Lexer.tokens(text);
    return new Formula(text, tokens, Parser.parse(tokens));
  }

  /** As it was written. */
  @Override
  public String text() {
    return text;
  }

  @Override
  public List<FormulaFault> faults() {
    return List.of();
  }

  /** The measures it names, in order of appearance. */
  public Set<MeasureRef> measures() {
    return measures;
  }

  /** The measure, when the formula is nothing but one: {@code [Data_Pubbl]}. */
  public Optional<MeasureRef> onlyMeasure() {
    return onlyMeasure;
  }

  /**
   * Its value, exact (34 digits in division). A zero denominator is {@link Operand.Impossible}, a
   * measure without value makes it {@link Operand.Absent}; a formula of one date yields the date.
   */
  public Operand evaluate(Function<MeasureRef, Operand> operands) {
    return root.evaluate(operands);
  }

  /**
   * The formula with the numbers put in, as Italians write them: {@code 100 × 37 / (40 + 2)}. What
   * has no value stays in its brackets.
   */
  public String withNumbers(Function<MeasureRef, Operand> operands) {
    StringBuilder shown = new StringBuilder();
    int written = 0;
    for (Token token : tokens) {
      shown.append(text, written, token.start()).append(shown(token, operands));
      written = token.end();
    }
    return shown.toString().strip();
  }

  private String shown(Token token, Function<MeasureRef, Operand> operands) {
    return switch (token.kind()) {
      case MEASURE -> shown(operands.apply(MeasureRef.of(token.text())), token);
      case TIMES -> "×";
      case NUMBER -> token.text().replace('.', ',');
      default -> token.text();
    };
  }

  private String shown(Operand operand, Token token) {
    if (operand instanceof Operand.Number number) {
      String plain = ItalianText.number(number.figure());
      boolean alone = onlyMeasure().isPresent();
      return number.figure().signum() < 0 && !alone ? "(" + plain + ")" : plain;
    }
    if (operand instanceof Operand.Day day) {
      return ItalianText.date(day.date());
    }
    return "[" + token.text() + "]";
  }

  /** What is wrong with it among measures of these units: unknown ones, arithmetic on dates. */
  public List<FormulaFault> check(Function<MeasureRef, Optional<Unit>> units) {
    return FormulaCheck.among(root, units);
  }

  /** What deserves a second look without being wrong: a mean inside a ratio. */
  public List<FormulaFault> warnings(Function<MeasureRef, Optional<Consolidation>> consolidations) {
    return FormulaCheck.meansInRatios(root, consolidations);
  }

  /**
   * Whether its value grows as the year goes on, as a sum of flows does: it cannot be held against
   * the target of the year before the year is over. A ratio of two flows or a stock can.
   */
  public boolean isFlow(Function<MeasureRef, Consolidation> consolidations) {
    return root.growth(consolidations) != 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Formula that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
