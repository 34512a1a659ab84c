package it.quadrante.calculation.naive;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.figure.Figure;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A formula as a tree that can be written down; production reads what is written.
 *
 * @param name a sign, a function, {@code number}, {@code measure} or {@code negative}
 * @param number of a number, and the decimals of {@code round}
 */
record Term(String name, List<Term> parts, Optional<Figure> number, Optional<MeasureKey> measure) {

  static Term number(String written) {
    return new Term("number", List.of(), Optional.of(Figure.of(written)), Optional.empty());
  }

  static Term measure(MeasureKey key) {
    return new Term("measure", List.of(), Optional.empty(), Optional.of(key));
  }

  static Term of(String name, Term... parts) {
    return new Term(name, List.of(parts), Optional.empty(), Optional.empty());
  }

  static Term rounded(Term part, int decimals) {
    Optional<Figure> figure = Optional.of(Figure.of(decimals));
    return new Term("round", List.of(part), figure, Optional.empty());
  }

  String text() {
    List<String> inside = parts.stream().map(Term::text).toList();
    return switch (name) {
      case "number" -> number.orElseThrow().toString().replace('.', ',');
      case "measure" -> "[" + measure.orElseThrow().code() + "]";
      case "+", "-", "*", "/" -> "(" + inside.get(0) + " " + name + " " + inside.get(1) + ")";
      case "negative" -> "(-" + inside.get(0) + ")";
      case "round" -> "round(" + inside.get(0) + "; " + number.orElseThrow() + ")";
      case "if" -> "if(%s >= %s; %s; %s)".formatted(inside.toArray());
      default -> name + "(" + String.join("; ", inside) + ")";
    };
  }

  Set<MeasureKey> measures() {
    Set<MeasureKey> all = new HashSet<>();
    measure.ifPresent(all::add);
    parts.forEach(part -> all.addAll(part.measures()));
    return all;
  }

  Outcome value(Function<MeasureKey, Outcome> measures) {
    if (measure.isPresent()) {
      return measures.apply(measure.get());
    }
    if (name.equals("number")) {
      return new Outcome.Number(Fraction.of(number.orElseThrow()));
    }
    // The branches of an if wait: the one that does not hold is not looked at.
    List<Term> first = name.equals("if") ? parts.subList(0, 2) : parts;
    List<Outcome> sides = first.stream().map(part -> part.value(measures)).toList();
    Set<MeasureKey> missing = new HashSet<>();
    for (Outcome side : sides) {
      if (side instanceof Outcome.Absent absent) {
        missing.addAll(absent.measures());
      }
    }
    if (!missing.isEmpty()) {
      return new Outcome.Absent(missing);
    }
    if (!sides.stream().allMatch(Outcome.Number.class::isInstance)) {
      return new Outcome.Impossible();
    }
    return on(sides.stream().map(side -> ((Outcome.Number) side).value()).toList(), measures);
  }

  private Outcome on(List<Fraction> numbers, Function<MeasureKey, Outcome> measures) {
    Fraction one = numbers.get(0);
    Fraction last = numbers.get(numbers.size() - 1);
    if (name.equals("if")) {
      return parts.get(one.isAtLeast(last) ? 2 : 3).value(measures);
    }
    if (name.equals("/") && last.signum() == 0) {
      return new Outcome.Impossible();
    }
    return new Outcome.Number(
        switch (name) {
          case "+" -> one.plus(last);
          case "-" -> one.minus(last);
          case "*" -> one.times(last);
          case "/" -> one.over(last);
          case "negative" -> one.negated();
          case "abs" -> one.abs();
          case "round" -> one.roundedTo(number.orElseThrow().toBigDecimal().intValueExact());
          case "min" -> numbers.stream().reduce(Fraction::min).orElseThrow();
          case "max" -> numbers.stream().reduce(Fraction::max).orElseThrow();
          default -> throw new IllegalStateException(name);
        });
  }

  /** With which power of the months gone by it grows; of a sum the strongest part counts. */
  int growth(Predicate<MeasureKey> isFlow) {
    List<Integer> powers = parts.stream().map(part -> part.growth(isFlow)).toList();
    return switch (name) {
      case "number" -> 0;
      case "measure" -> isFlow.test(measure.orElseThrow()) ? 1 : 0;
      case "*" -> powers.get(0) + powers.get(1);
      case "/" -> powers.get(0) - powers.get(1);
      case "if" -> strongest(powers.subList(2, 4));
      default -> strongest(powers);
    };
  }

  private static int strongest(List<Integer> powers) {
    return powers.stream().reduce(0, (a, b) -> Math.abs(b) > Math.abs(a) ? b : a);
  }
}
