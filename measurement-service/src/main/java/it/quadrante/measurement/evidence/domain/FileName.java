package it.quadrante.measurement.evidence.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name that can be the name of a file on every system and means nothing else: no path, nothing
 * that is not shown (controls, marks that turn the direction of writing), nothing that Windows
 * refuses, with an extension; composed (NFC), so that the same letters are the same name.
 */
public record FileName(String text) {
  public static final int LONGEST = 200;

  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");

  private static final Pattern SHAPE =
      Pattern.compile("[^\\s.](?:.*[^\\s.])?\\.[A-Za-z0-9]{1,10}", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern DEVICE =
      Pattern.compile("(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])\\..*", Pattern.CASE_INSENSITIVE);

  /**
   * The name, composed.
   *
   * @param given may be null
   * @return empty where it is not safe
   */
  public static Optional<FileName> of(String given) {
    if (given == null || given.length() > LONGEST) {
      return Optional.empty();
    }
    String name = Normalizer.normalize(given, Normalizer.Form.NFC);
    boolean safe =
        !UNSAFE.matcher(name).find()
            && SHAPE.matcher(name).matches()
            && !DEVICE.matcher(name).matches();
    return safe ? Optional.of(new FileName(name)) : Optional.empty();
  }

  /** In small letters, without the dot. */
  public String extension() {
    return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
