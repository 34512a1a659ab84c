package it.quadrante.problem;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the codes, from the bundle beside the enum that declares them. */
final class Texts {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  static String of(FaultCode code, String suffix, List<String> arguments, Locale language) {
    Class<?> declaring = ((Enum<?>) code).getDeclaringClass();
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            declaring.getName().replace('$', '_'),
            language,
            declaring.getClassLoader(),
            NO_FALLBACK);
    return new MessageFormat(bundle.getString(code.name() + suffix), Locale.ROOT)
        .format(arguments.toArray());
  }

  /** As text here, so that no formatter groups the digits of a year. */
  static List<String> strings(Object... arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toList();
  }
}
