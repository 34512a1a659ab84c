package it.quadrante.planning.plan.workbook.domain;

import it.quadrante.figure.Figure;
import it.quadrante.planning.plan.domain.Operator;
import it.quadrante.planning.plan.domain.Polarity;
import it.quadrante.planning.plan.domain.Target;
import it.quadrante.planning.plan.domain.Unit;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.DayText;
import it.quadrante.spreadsheet.ItalianText;
import it.quadrante.spreadsheet.NumberText;
import it.quadrante.spreadsheet.Readout;
import it.quadrante.spreadsheet.Typed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a target from its two cells, operator and value, as people type them: in the value cell
 * {@code >= 80%}, {@code almeno 25}, {@code entro 31/12/2016}, {@code +5%}, {@code 3 testate},
 * {@code tra 5 e 10}, {@code SI}, {@code in aumento}. What can be read in two ways is a fault.
 *
 * @param unit of the card
 * @param polarity of the card
 */
public record TargetCells(Unit unit, Polarity polarity) {
  private static final Pattern DEADLINE =
      Pattern.compile(
          "^(?:entro e non oltre il|entro il|entro|non oltre il|al più tardi il|<=|≤|=<)\\s*");
  private static final Pattern DISTANCE = Pattern.compile("^(.*?) ?\\(distanza ([^)]*)\\)$");
  private static final Pattern RANGE =
      Pattern.compile(
          "^(?:compreso )?(?:tra|fra|da) (.+?) (?:e|a) (.+)$|^\\[([^;\\]]+);([^;\\]]+)]$");

  /** No target that a person types is longer; what is, is not looked at. */
  private static final int LONGEST = 200;

  /**
   * The target of two cells of which one at least holds something.
   *
   * @param stated what the operator cell says
   */
  public Readout<Target> read(Optional<Operator> stated, CellValue value) {
    if (value instanceof CellValue.Text text) {
      return text(stated, text.text());
    }
    if (value instanceof CellValue.Number number) {
      return number(stated, number);
    }
    if (value instanceof CellValue.Day day) {
      return unit == Unit.DATE && atMostOrNone(stated)
          ? Readout.plain(new Target.OnOrBefore(day.date(), null))
          : Readout.unreadable(CellFault.DATE_NOT_WANTED, day.shown());
    }
    if (value instanceof CellValue.Flag flag) {
      return unit == Unit.YES_NO
          ? text(stated, flag.set() ? "SI" : "NO")
          : Readout.unreadable(CellFault.TARGET_UNREADABLE, flag.shown());
    }
    return Readout.unreadable(CellFault.OPERATOR_ALONE);
  }

  private Readout<Target> number(Optional<Operator> stated, CellValue.Number number) {
    if (unit == Unit.DATE) {
      return Readout.unreadable(CellFault.DATE_WANTED, number.shown());
    }
    if (!number.percent()) {
      return Readout.plain(bar(stated, number.figure(), null));
    }
    if (unit != Unit.PERCENT) {
      return Readout.unreadable(CellFault.PERCENT_NOT_WANTED, number.shown());
    }
    Figure percent = number.figure().times(Figure.HUNDRED);
    return Readout.interpreted(
        bar(stated, percent, null), ReadAs.PERCENT_CELL, ItalianText.of(percent));
  }

  private Readout<Target> text(Optional<Operator> stated, String typed) {
    if (unit == Unit.JUDGEMENT) {
      return stated.isEmpty()
          ? Readout.plain(new Target.Judgement(typed, null))
          : Readout.unreadable(CellFault.OPERATOR_ON_JUDGEMENT, stated.get().symbol());
    }
    if (typed.length() > LONGEST) {
      return Readout.unreadable(CellFault.TARGET_UNREADABLE, Typed.quoted(typed));
    }
    String text = Typed.plain(typed);
    if (unit == Unit.DATE) {
      return atMostOrNone(stated)
          ? deadline(text)
          : Readout.unreadable(CellFault.DATE_NOT_WANTED, Typed.quoted(typed));
    }
    Optional<Readout<Target>> relation = relative().direction(stated, text);
    if (relation.isPresent()) {
      return relation.get().then(target -> inWords(target, typed, stated));
    }
    OperatorText own = OperatorText.of(text);
    if (own.operator().isPresent() && stated.isPresent() && !own.operator().equals(stated)) {
      return Readout.unreadable(
          CellFault.OPERATOR_TWICE, stated.get().symbol(), own.operator().get().symbol());
    }
    Optional<Operator> operator = own.operator().or(() -> stated);
    return rest(operator, own.rest()).then(target -> inWords(target, typed, stated));
  }

  private Readout<Target> rest(Optional<Operator> operator, String text) {
    if (unit == Unit.YES_NO && text.matches("s[iì]'?|no")) {
      boolean no = text.equals("no");
      Operator implied = no ? Operator.AT_MOST : Operator.AT_LEAST;
      return Readout.plain(
          bar(operator.or(() -> Optional.of(implied)), no ? Figure.ZERO : Figure.ONE, null));
    }
    if (relative().isChange(text)) {
      return relative().change(operator, text);
    }
    Matcher with = DISTANCE.matcher(text);
    if (with.matches()) {
      return NumberText.read(with.group(2))
          .then(distance -> absolute(operator, with.group(1), distance));
    }
    return absolute(operator, text, null);
  }

  private Readout<Target> absolute(Optional<Operator> operator, String text, Figure distance) {
    Matcher range = RANGE.matcher(text);
    if (range.matches() && operator.isEmpty()) {
      boolean brackets = range.group(1) == null;
      return Amount.read(range.group(brackets ? 3 : 1).strip(), unit)
          .then(
              low ->
                  Amount.read(range.group(brackets ? 4 : 2).strip(), unit)
                      .then(
                          high ->
                              Readout.plain(
                                  new Target.Range(low.figure(), high.figure(), distance, null))));
    }
    return Amount.read(text, unit).then(amount -> counted(operator, amount, distance, text));
  }

  /** Things that are counted are wanted, unless less is better: then the person says which. */
  private Readout<Target> counted(
      Optional<Operator> operator, Amount amount, Figure distance, String text) {
    boolean noun = !amount.noun().isEmpty() && operator.isEmpty();
    if (noun && polarity == Polarity.LOWER) {
      return Readout.unreadable(CellFault.TARGET_NOUN_WITH_LOWER, Typed.quoted(text));
    }
    return Readout.plain(
        bar(noun ? Optional.of(Operator.AT_LEAST) : operator, amount.figure(), distance));
  }

  private static Readout<Target> deadline(String text) {
    String day = DEADLINE.matcher(text).replaceFirst("");
    Readout<LocalDate> read = DayText.readDeadline(day);
    return read.then(
        date -> {
          Target target = new Target.OnOrBefore(date, null);
          return read instanceof Readout.Plain && text.equals(day)
              ? Readout.plain(target)
              : Readout.interpreted(target, ReadAs.BY_DAY, ItalianText.of(date));
        });
  }

  /** What is typed as it is written here needs no confirmation. */
  private static Readout<Target> inWords(Target target, String typed, Optional<Operator> stated) {
    TargetText written = TargetText.of(target);
    return written.operator().equals(stated) && written.value().shown().equals(typed)
        ? Readout.plain(target)
        : new Readout.Interpreted<>(target, TargetWords.of(target));
  }

  private RelativeText relative() {
    return new RelativeText(unit, polarity);
  }

  private static boolean atMostOrNone(Optional<Operator> stated) {
    return stated.isEmpty() || stated.get() == Operator.AT_MOST;
  }

  private static Target bar(Optional<Operator> operator, Figure value, Figure distance) {
    return new Target.Threshold(operator.orElse(null), value, distance, null);
  }
}
