package it.quadrante.calculation.target;

import it.quadrante.calculation.Comparing;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.text.ItalianText;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Optional;

/** What an assignment has to reach in a year or, as an interim target, by a quadrimestre. */
public sealed interface Target {

  /** As an Italian reader writes it: {@code >= 80 %}, {@code entro il 31/12/2017}. */
  String shown(Unit unit);

  /** The operator by which more or less is better; none where there is no such direction. */
  default Optional<Operator> direction() {
    return Optional.empty();
  }

  /**
   * A bar: reach it, stay under it, hit it.
   *
   * @param distance only for {@code =}: how far off the percentage is 0; none: 0 just off it
   */
  record Threshold(Operator operator, Figure value, Optional<Figure> distance) implements Target {
    public Threshold(Operator operator, Figure value) {
      this(operator, value, Optional.empty());
    }

    @Override
    public String shown(Unit unit) {
      return operator.sign() + " " + ItalianText.number(value) + unit.suffix();
    }

    @Override
    public Optional<Operator> direction() {
      return Optional.of(operator).filter(Operator::hasDirection);
    }

    public boolean holds(Figure reached) {
      return operator.holds(reached, value);
    }

    /** {@code = t} is the range [t, t]. */
    public Range asRange() {
      return new Range(value, value, distance);
    }
  }

  /**
   * Neither too little nor too much.
   *
   * @param distance how far outside the percentage is 0; none: 0 just outside
   */
  record Range(Figure low, Figure high, Optional<Figure> distance) implements Target {
    @Override
    public String shown(Unit unit) {
      return "tra " + ItalianText.number(low) + " e " + ItalianText.number(high) + unit.suffix();
    }

    public boolean holds(Figure value) {
      return Comparing.order(value, low) >= 0 && Comparing.order(value, high) <= 0;
    }
  }

  /** "Entro 10/12/2021": on or before that day. */
  record OnOrBefore(LocalDate date) implements Target {
    @Override
    public String shown(Unit unit) {
      return "entro il " + ItalianText.date(date);
    }

    public boolean holds(LocalDate day) {
      return !day.isAfter(date);
    }
  }

  /**
   * Stated against the previous value.
   *
   * @param change none where only a direction is stated (in aumento, in diminuzione)
   */
  record Relative(Operator operator, Optional<Change> change) implements Target {
    @Override
    public String shown(Unit unit) {
      return operator.sign() + " valore precedente" + change.map(Relative::shown).orElse("");
    }

    private static String shown(Change change) {
      String sign = change.amount().signum() < 0 ? " − " : " + ";
      String unit = change.unit() == ChangeUnit.PERCENT ? " %" : " p.p.";
      return sign + ItalianText.number(change.amount().abs()) + unit;
    }

    @Override
    public Optional<Operator> direction() {
      return Optional.of(operator).filter(each -> change.isPresent() && each.hasDirection());
    }

    /** The bar it means once the previous value is known: t = p + |p|·r/100. */
    public Threshold resolvedFrom(Figure previous) {
      return new Threshold(operator, change.map(by -> by.from(previous)).orElse(previous));
    }
  }

  /** In words: the validator gives the percentage, with a reason. */
  record Judgement(String words) implements Target {
    @Override
    public String shown(Unit unit) {
      return words;
    }
  }
}
