package it.quadrante.problem;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The sentences of the codes, from the bundle beside the enum that declares them. */
final class Texts {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final Pattern SEPARATOR = Pattern.compile("\\s*\\|\\s*");

  private Texts() {}

  static String of(FaultCode code, String suffix, List<String> arguments, Locale language) {
    return new MessageFormat(bundle(code, language).getString(code.name() + suffix), Locale.ROOT)
        .format(arguments.toArray());
  }

  /** As text here, so that no formatter groups the digits of a year. */
  static List<String> strings(Object... arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toList();
  }

  static List<String> exampleArguments(FaultCode code) {
    return example(code, ".example");
  }

  /** None where the problem lists no faults. */
  static List<Fault> exampleFaults(ProblemCode code) {
    List<String> parts = example(code, ".example.fault");
    return parts.isEmpty()
        ? List.of()
        : List.of(
            new Fault(
                parts.get(0),
                constant(code, parts.get(1), parts.get(2)),
                parts.subList(3, parts.size())));
  }

  private static List<String> example(FaultCode code, String suffix) {
    ResourceBundle bundle = bundle(code, Locale.ITALIAN);
    String key = code.name() + suffix;
    return bundle.containsKey(key) ? List.of(SEPARATOR.split(bundle.getString(key))) : List.of();
  }

  private static FaultCode constant(FaultCode near, String type, String name) {
    try {
      Class<?> found = Class.forName(type, true, near.getClass().getClassLoader());
      return (FaultCode) found.getField(name).get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no fault " + type + "." + name, e);
    }
  }

  private static ResourceBundle bundle(FaultCode code, Locale language) {
    Class<?> declaring = ((Enum<?>) code).getDeclaringClass();
    return ResourceBundle.getBundle(
        declaring.getName().replace('$', '_'), language, declaring.getClassLoader(), NO_FALLBACK);
  }
}
