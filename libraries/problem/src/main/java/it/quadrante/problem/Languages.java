package it.quadrante.problem;

import java.util.List;
import java.util.Locale;

/** Italian, or English where the caller prefers it. */
public final class Languages {
  private static final List<Locale> SPOKEN = List.of(Locale.ITALIAN, Locale.ENGLISH);

  private Languages() {}

  /**
   * The language for an {@code Accept-Language} header; Italian when absent or unreadable.
   *
   * @param header may be null
   */
  public static Locale of(String header) {
    if (header == null || header.length() > 200) {
      return Locale.ITALIAN;
    }
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
      return best == null ? Locale.ITALIAN : best;
    } catch (IllegalArgumentException unreadable) {
      return Locale.ITALIAN;
    }
  }
}
