package it.quadrante.mainjob.transcription;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be made of a printed name: a code of ours, and a form in which misprints agree. */
final class Names {
  private static final int WORDS_OF_A_CODE = 5;

  /** Articles, prepositions and "N.": they say nothing in a code. */
  private static final Set<String> SMALL =
      Set.of(
          ("n il lo la i gli le l un una e ed o di del dello della dei degli delle dell d a al allo"
                  + " alla ai agli alle da dal dalla dalle in nel nella nelle nell su sul sui sulla sull con"
                  + " per tra")
              .split(" "));

  private Names() {}

  /** {@code N. conferenze stampa organizzate nell'anno}: conferenze-stampa-organizzate-anno. */
  static String code(String name) {
    return Arrays.stream(unaccented(name).split("[^A-Za-z0-9_]+"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
        .limit(WORDS_OF_A_CODE)
        .collect(Collectors.joining("-"));
  }

  /** Letters and digits only: {@code ISRanche} is {@code ISR anche}. */
  static String comparable(String name) {
    return unaccented(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }

  private static String unaccented(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
