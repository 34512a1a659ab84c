package it.quadrante.planning.plan.workbook.domain;

import it.quadrante.figure.Figure;
import it.quadrante.planning.plan.domain.Unit;
import it.quadrante.spreadsheet.NumberText;
import it.quadrante.spreadsheet.Readout;
import it.quadrante.spreadsheet.Typed;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with what is counted: {@code 80%}, {@code 10 gg}, {@code 3 testate}. What is counted is
 * letters only, and no word that bounds or multiplies the number: those are refused, not dropped.
 *
 * @param percent a percent sign follows
 * @param noun what is counted, where it is no unit; empty otherwise
 */
record Amount(Figure figure, boolean percent, String noun) {
  private static final Pattern COUNTED =
      Pattern.compile("((?:€ ?)?[+-]? ?\\d(?:[\\d., ']*\\d)?)\\s*(%|[^\\d%=<>]*)");
  private static final Pattern NOUN = Pattern.compile("[\\p{L}' ]*");

  private static final Set<String> UNITS =
      Set.of("", "n.", "n", "gg", "gg.", "giorno", "giorni", "€", "euro", "eur", "punti");

  private static final Set<String> NO_NOUNS =
      Set.of(
          ("o oltre meno più piu max massimo min minimo almeno circa inferiore inferiori superiore"
                  + " superiori non per cento percento percentuale percentuali k m mila mille"
                  + " migliaio migliaia milione milioni mln mio miliardo miliardi mld decina decine"
                  + " dozzina dozzine centinaio centinaia")
              .split(" "));

  /** Days are counted; what is longer or shorter is not made into days. */
  private static final Set<String> NO_DAYS =
      Set.of("ora", "ore", "settimana", "settimane", "mese", "mesi", "anno", "anni");

  /** Reads a text that is a number and what it counts; the unit it is counted in must agree. */
  static Readout<Amount> read(String text, Unit unit) {
    Matcher counted = COUNTED.matcher(text);
    if (!counted.matches()) {
      return Readout.unreadable(CellFault.TARGET_UNREADABLE, Typed.quoted(text));
    }
    String suffix = counted.group(2).strip();
    boolean percent = suffix.equals("%") || suffix.equals("per cento");
    if (percent && unit != Unit.PERCENT) {
      return Readout.unreadable(CellFault.PERCENT_NOT_WANTED, Typed.quoted(text));
    }
    String noun = percent || UNITS.contains(suffix) ? "" : suffix;
    if (!isNoun(noun, unit)) {
      return Readout.unreadable(CellFault.TARGET_UNREADABLE, Typed.quoted(text));
    }
    return NumberText.read(counted.group(1))
        .then(figure -> Readout.plain(new Amount(figure, percent, noun)));
  }

  private static boolean isNoun(String noun, Unit unit) {
    return NOUN.matcher(noun).matches()
        && Arrays.stream(noun.split(" "))
            .noneMatch(
                word -> NO_NOUNS.contains(word) || (unit == Unit.DAYS && NO_DAYS.contains(word)));
  }
}
