package it.quadrante.calculation.explanation;

import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.text.ItalianText;

/** A value as an Italian reader expects it. */
final class EntryText {
  private EntryText() {}

  static String of(Entry entry) {
    if (entry instanceof Entry.Number number) {
      return ItalianText.number(number.figure());
    }
    if (entry instanceof Entry.Day day) {
      return ItalianText.date(day.date());
    }
    if (entry instanceof Entry.YesNo answer) {
      return answer.yes() ? "SI" : "NO";
    }
    return entry instanceof Entry.Words words ? words.words() : "non realizzato";
  }

  /** As an intermediate figure, with at most six decimals. */
  static String inCalculation(Entry entry) {
    return entry instanceof Entry.Number number
        ? ItalianText.intermediate(number.figure())
        : of(entry);
  }

  /** As the card shows it. */
  static String shown(Entry entry, int decimals) {
    return entry instanceof Entry.Number number
        ? ItalianText.rounded(number.figure(), decimals)
        : of(entry);
  }
}
