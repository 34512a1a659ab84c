package it.quadrante.calculation.formula;

import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.calculation.formula.Token.Kind;
import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Builds the tree of a formula, by recursive descent:
 *
 * <pre>
 * sum      := product (('+' | '−') product)*
 * product  := factor (('×' | '/') factor)*
 * factor   := '−' factor | number | '[' measure ']' | '(' sum ')' | function
 * function := min(sum; sum …) | max(sum; sum …) | abs(sum) | round(sum; decimals)
 *           | if(sum comparison sum; sum; sum)
 * </pre>
 */
final class Parser {
  /** Brackets, functions and signs inside one another. */
  static final int MAX_DEPTH = 64;

  private static final int MAX_ROUND = 10;

  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "min", "min(a; b)",
          "max", "max(a; b)",
          "abs", "abs(a)",
          "round", "round(a; decimali)",
          "if", "if(a > b; c; d)");

  private static final Map<String, Comparison> COMPARISONS =
      Map.of(
          "<", Comparison.LESS,
          "<=", Comparison.LESS_OR_EQUAL,
          "≤", Comparison.LESS_OR_EQUAL,
          ">", Comparison.GREATER,
          ">=", Comparison.GREATER_OR_EQUAL,
          "≥", Comparison.GREATER_OR_EQUAL,
          "=", Comparison.EQUAL,
          "<>", Comparison.DIFFERENT,
          "≠", Comparison.DIFFERENT);

  private final List<Token> tokens;
  private int next;
  private int depth;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Expression parse(List<Token> tokens) throws Refused {
    Parser parser = new Parser(tokens);
    Expression whole = parser.sum();
    parser.refuseUnless(Kind.END);
    return whole;
  }

  private Expression sum() throws Refused {
    Expression first = product();
    List<Expression.Chain.Step> steps = new ArrayList<>();
    while (peek().is(Kind.PLUS) || peek().is(Kind.MINUS)) {
      Token sign = take();
      Operation operation = sign.is(Kind.PLUS) ? Operation.PLUS : Operation.MINUS;
      steps.add(new Expression.Chain.Step(operation, product(), sign.start()));
    }
    return chain(first, steps);
  }

  private Expression product() throws Refused {
    Expression first = factor();
    List<Expression.Chain.Step> steps = new ArrayList<>();
    while (peek().is(Kind.TIMES) || peek().is(Kind.DIVIDED_BY)) {
      Token sign = take();
      Operation operation = sign.is(Kind.TIMES) ? Operation.TIMES : Operation.DIVIDED_BY;
      steps.add(new Expression.Chain.Step(operation, factor(), sign.start()));
    }
    return chain(first, steps);
  }

  private static Expression chain(Expression first, List<Expression.Chain.Step> steps) {
    return steps.isEmpty() ? first : new Expression.Chain(first, List.copyOf(steps), first.index());
  }

  private Expression factor() throws Refused {
    if (++depth > MAX_DEPTH) {
      throw Refused.at(peek().start(), FaultCode.FORMULA_TOO_DEEP, MAX_DEPTH);
    }
    Token first = take();
    Expression factor =
        switch (first.kind()) {
          case MINUS -> new Expression.Changed(Figure::negated, factor(), first.start());
          case NUMBER -> new Expression.Constant(WrittenNumber.read(first), first.start());
          case MEASURE -> new Expression.Measured(MeasureRef.of(first.text()), first.start());
          case OPEN -> inBrackets(first);
          case WORD -> function(first);
          default -> throw Unexpected.insteadOfOperand(first);
        };
    depth--;
    return factor;
  }

  private Expression inBrackets(Token open) throws Refused {
    Expression inside = sum();
    close(open);
    return inside;
  }

  private Expression function(Token word) throws Refused {
    String name = word.text().toLowerCase(Locale.ROOT);
    if (!FUNCTIONS.containsKey(name)) {
      throw Refused.at(word.start(), FaultCode.FORMULA_WORD, word.text());
    }
    Token open = take();
    if (!open.is(Kind.OPEN)) {
      throw wrongArguments(word);
    }
    Expression call = name.equals("if") ? choice(word) : call(name, word);
    close(open);
    return call;
  }

  private Expression choice(Token word) throws Refused {
    Expression left = sum();
    Token sign = take();
    if (!sign.is(Kind.COMPARISON)) {
      throw Refused.at(sign.start(), FaultCode.FORMULA_COMPARISON_EXPECTED);
    }
    Expression right = sum();
    semicolon(word);
    Expression yes = sum();
    semicolon(word);
    return new Expression.Choice(
        COMPARISONS.get(sign.text()), left, right, yes, sum(), word.start());
  }

  private Expression call(String name, Token word) throws Refused {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(sum());
    while (peek().is(Kind.SEMICOLON)) {
      take();
      arguments.add(sum());
    }
    if (!peek().is(Kind.END)) {
      refuseUnless(Kind.CLOSE);
    }
    int count = arguments.size();
    Expression first = arguments.get(0);
    return switch (name) {
      case "abs" -> {
        refuseArgumentsUnless(count == 1, word);
        yield new Expression.Changed(Figure::abs, first, word.start());
      }
      case "round" -> {
        refuseArgumentsUnless(count == 2, word);
        int decimals = decimals(arguments.get(1));
        yield new Expression.Changed(f -> f.roundedTo(decimals), first, word.start());
      }
      default -> {
        refuseArgumentsUnless(count >= 2, word);
        yield new Expression.Extreme(name.equals("max"), List.copyOf(arguments), word.start());
      }
    };
  }

  private static int decimals(Expression argument) throws Refused {
    if (argument instanceof Expression.Constant constant) {
      Figure value = constant.value();
      if (value.compareTo(Figure.of(MAX_ROUND)) <= 0 && value.equals(value.roundedTo(0))) {
        return value.toBigDecimal().intValueExact();
      }
    }
    throw Refused.at(argument.index(), FaultCode.FORMULA_ROUND_DECIMALS);
  }

  private void semicolon(Token word) throws Refused {
    if (peek().is(Kind.SEMICOLON)) {
      take();
    } else if (peek().is(Kind.CLOSE)) {
      throw wrongArguments(word);
    } else {
      refuseUnless(Kind.SEMICOLON);
    }
  }

  private static void refuseArgumentsUnless(boolean right, Token word) throws Refused {
    if (!right) {
      throw wrongArguments(word);
    }
  }

  private static Refused wrongArguments(Token word) {
    String name = word.text().toLowerCase(Locale.ROOT);
    return Refused.at(word.start(), FaultCode.FORMULA_ARGUMENTS, name, FUNCTIONS.get(name));
  }

  private void close(Token open) throws Refused {
    if (peek().is(Kind.END)) {
      throw Refused.at(open.start(), FaultCode.FORMULA_BRACKET_NOT_CLOSED);
    }
    refuseUnless(Kind.CLOSE);
    take();
  }

  private void refuseUnless(Kind expected) throws Refused {
    if (!peek().is(expected)) {
      throw Unexpected.afterOperand(peek());
    }
  }

  private Token peek() {
    return tokens.get(next);
  }

  /** The last token is END and is never passed. */
  private Token take() {
    Token token = tokens.get(next);
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }
}
