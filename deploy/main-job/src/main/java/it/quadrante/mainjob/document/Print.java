package it.quadrante.mainjob.document;

import java.text.Normalizer;
import java.util.Locale;

/** What can be read off printed text. */
public final class Print {
  private Print() {}

  /** Digits after the decimal comma of a printed number; 0 where there is none. */
  public static int decimals(String asPrinted) {
    if (asPrinted == null) {
      return 0;
    }
    int comma = asPrinted.lastIndexOf(',');
    int count = 0;
    for (int i = comma + 1; comma >= 0 && i < asPrinted.length(); i++) {
      if (!Character.isDigit(asPrinted.charAt(i))) {
        break;
      }
      count++;
    }
    return count;
  }

  /** A printed code as a plan can have it: {@code OS 1.1} becomes {@code OS-1.1}. */
  static String nodeCode(String printed) {
    String plain =
        printed
            .strip()
            .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
            .replaceAll("^[^\\p{L}\\p{N}]+|-+$", "");
    return plain.substring(0, Math.min(50, plain.length()));
  }

  /** A code made of a printed title: {@code IMPRESE-CONSUMATORI-E-TERRITORIO}. */
  static String code(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.substring(0, Math.min(60, plain.length()));
  }
}
