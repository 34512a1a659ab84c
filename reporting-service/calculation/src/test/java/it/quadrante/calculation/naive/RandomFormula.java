package it.quadrante.calculation.naive;

import it.quadrante.calculation.consolidation.Measure;
import java.util.List;

/** Formulas over some measures: mostly one measure or a ratio, as in the plans. */
record RandomFormula(Chance chance, List<Measure> measures) {

  Term term() {
    Measure first = chance.of(measures);
    List<Measure> numbers = measures.stream().filter(each -> each.unit().isArithmetic()).toList();
    boolean alone = numbers.isEmpty() || !first.unit().isArithmetic() || chance.in100(40);
    return alone ? Term.measure(first.key()) : new RandomFormula(chance, numbers).arithmetic();
  }

  private Term arithmetic() {
    return switch (chance.between(0, 5)) {
      case 0, 1 -> Term.of("/", Term.of("*", Term.number("100"), simple()), simple());
      case 2 -> Term.of("/", simple(), sum());
      case 3 -> Term.of("if", simple(), constant(), simple(), sum());
      default -> sum();
    };
  }

  private Term sum() {
    return Term.of(
        chance.oneOf("+", "-", "+", "min", "max"),
        simple(),
        chance.in100(30) ? constant() : simple());
  }

  private Term simple() {
    Term measure = Term.measure(chance.of(measures).key());
    return switch (chance.between(0, 9)) {
      case 0 -> Term.of("negative", measure);
      case 1 -> Term.of("abs", measure);
      case 2 -> Term.rounded(measure, chance.between(0, 2));
      case 3 -> Term.of("*", measure, constant());
      case 4 -> Term.of("*", measure, Term.measure(chance.of(measures).key()));
      default -> measure;
    };
  }

  private Term constant() {
    return Term.number(chance.oneOf("0.5", "1", "2", "10", "100"));
  }
}
