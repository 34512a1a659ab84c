package it.quadrante.planning.plan.workbook.domain;

import it.quadrante.figure.Figure;
import it.quadrante.planning.plan.domain.Operator;
import it.quadrante.planning.plan.domain.Polarity;
import it.quadrante.planning.plan.domain.Target;
import it.quadrante.planning.plan.domain.Target.ChangeUnit;
import it.quadrante.planning.plan.domain.Unit;
import it.quadrante.spreadsheet.NumberText;
import it.quadrante.spreadsheet.Readout;
import it.quadrante.spreadsheet.Typed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Targets against the previous value: {@code in aumento}, {@code +5%}, {@code riduzione del 5 %},
 * {@code +2 p.p.}. A reduction without operator is a bar from above, an increase from below; which
 * way a {@code miglioramento} goes is for the polarity to say.
 */
record RelativeText(Unit unit, Polarity polarity) {
  private static final Pattern UP = Pattern.compile("^(?:in )?(?:aumento|crescita|incremento)$");
  private static final Pattern DOWN =
      Pattern.compile("^(?:in )?(?:diminuzione|riduzione|calo|decremento)$");

  private static final Pattern BETTER = Pattern.compile("^(?:in )?miglioramento$");

  /** A sign, or a direction in words, then an amount in percent or points. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "^(?:(?<sign>[+-])|(?:in )?(?<up>aumento|crescita|incremento)|"
              + "(?:in )?(?<down>diminuzione|riduzione|calo|decremento))"
              + "(?: (?:del|di|dello|dell'|del [+-])?)? ?(?<amount>\\d[\\d., ']*?) ?"
              + "(?<unit>%|per cento|p\\. ?p\\.|pp|punti(?: percentuali)?|punto(?: percentuale)?)"
              + "(?: (?:sul|rispetto al) .*)?$");

  /** Only a direction, which is an operator on the previous value. */
  Optional<Readout<Target>> direction(Optional<Operator> stated, String text) {
    if (text.equals(TargetText.PREVIOUS) && stated.isPresent()) {
      return Optional.of(against(stated.get()));
    }
    if (BETTER.matcher(text).matches()) {
      return better(stated, text);
    }
    if (UP.matcher(text).matches() && stated.orElse(Operator.MORE_THAN) == Operator.MORE_THAN) {
      return Optional.of(against(Operator.MORE_THAN));
    }
    if (DOWN.matcher(text).matches() && stated.orElse(Operator.LESS_THAN) == Operator.LESS_THAN) {
      return Optional.of(against(Operator.LESS_THAN));
    }
    return Optional.empty();
  }

  private Optional<Readout<Target>> better(Optional<Operator> stated, String text) {
    if (polarity != Polarity.HIGHER && polarity != Polarity.LOWER) {
      return Optional.of(Readout.unreadable(CellFault.TARGET_BETTER_UNKNOWN, Typed.quoted(text)));
    }
    Operator better = polarity == Polarity.HIGHER ? Operator.MORE_THAN : Operator.LESS_THAN;
    return stated.orElse(better) == better ? Optional.of(against(better)) : Optional.empty();
  }

  private static Readout<Target> against(Operator operator) {
    return Readout.plain(new Target.Relative(operator, null, null, null));
  }

  boolean isChange(String text) {
    return CHANGE.matcher(text).matches();
  }

  /** {@code -5%} of something counted in percent may be a bar below zero: reported. */
  Readout<Target> change(Optional<Operator> operator, String text) {
    Matcher change = CHANGE.matcher(text);
    if (!change.matches()) {
      return Readout.unreadable(CellFault.TARGET_UNREADABLE, Typed.quoted(text));
    }
    boolean down = change.group("down") != null || "-".equals(change.group("sign"));
    if ("-".equals(change.group("sign")) && unit == Unit.PERCENT && isPercent(change)) {
      return Readout.unreadable(
          CellFault.TARGET_MINUS_PERCENT, Typed.quoted(text), change.group("amount"));
    }
    return NumberText.read(change.group("amount"))
        .then(amount -> Readout.plain(target(operator, down ? amount.negated() : amount, change)));
  }

  private static Target target(Optional<Operator> operator, Figure change, Matcher text) {
    Operator implied = change.signum() < 0 ? Operator.AT_MOST : Operator.AT_LEAST;
    return new Target.Relative(
        operator.orElse(implied),
        change,
        isPercent(text) ? ChangeUnit.PERCENT : ChangeUnit.POINTS,
        null);
  }

  private static boolean isPercent(Matcher change) {
    return change.group("unit").equals("%") || change.group("unit").equals("per cento");
  }
}
