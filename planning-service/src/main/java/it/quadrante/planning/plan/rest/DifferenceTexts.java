package it.quadrante.planning.plan.rest;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words in which differences are told, from the bundle beside this class. */
final class DifferenceTexts {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale language;
  private final ResourceBundle bundle;

  DifferenceTexts(Locale language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            DifferenceTexts.class.getName(),
            language,
            DifferenceTexts.class.getClassLoader(),
            NO_FALLBACK);
  }

  Locale language() {
    return language;
  }

  /** A phrase around texts that are written already. */
  String say(String key, String... around) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(around);
  }

  /** A constant by its printed word, else by its name: S, O and I are printed so. */
  String choice(Enum<?> constant) {
    String key = "choice." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return bundle.containsKey(key) ? bundle.getString(key) : constant.name();
  }

  /** A path as a label: {@code targets/2017/reading/reason} is "target 2017, lettura, motivo". */
  String label(String path) {
    StringBuilder label = new StringBuilder();
    for (String part : path.split("/")) {
      boolean named = bundle.containsKey("field." + part);
      label.append(label.isEmpty() ? "" : named ? ", " : " ");
      label.append(named ? bundle.getString("field." + part) : part);
    }
    return label.toString();
  }
}
