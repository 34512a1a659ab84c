package it.quadrante.planning.plan.workbook.domain;

import it.quadrante.figure.Figure;
import it.quadrante.planning.plan.domain.Unit;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with what is counted: {@code 80%}, {@code 10 gg}, {@code 3 testate}.
 *
 * @param percent a percent sign follows
 * @param noun what is counted, where it is no unit; empty otherwise
 */
record Amount(Figure figure, boolean percent, String noun) {
  private static final Pattern COUNTED =
      Pattern.compile("((?:€ ?)?[+-]? ?\\d(?:[\\d., ']*\\d)?)\\s*(%|[^\\d%=<>]*)");

  private static final Set<String> UNITS =
      Set.of("", "n.", "n", "gg", "gg.", "giorno", "giorni", "€", "euro", "eur", "punti");

  /** Reads a text that is a number and what it counts; the unit it is counted in must agree. */
  static Readout<Amount> read(String text, Unit unit) {
    Matcher counted = COUNTED.matcher(text);
    if (!counted.matches()) {
      return Readout.unreadable(CellFault.TARGET_UNREADABLE, Typed.quoted(text));
    }
    String suffix = counted.group(2).strip();
    boolean percent = suffix.equals("%");
    if (percent && unit != Unit.PERCENT) {
      return Readout.unreadable(CellFault.PERCENT_NOT_WANTED, Typed.quoted(text));
    }
    String noun = percent || UNITS.contains(suffix) ? "" : suffix;
    return NumberText.read(counted.group(1))
        .then(figure -> Readout.plain(new Amount(figure, percent, noun)));
  }
}
