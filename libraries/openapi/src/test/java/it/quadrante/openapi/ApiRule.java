package it.quadrante.openapi;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One line of the rules for APIs of the Italian public sector (AgID interoperability guidelines,
 * profile "Italian Guidelines Full" with the extra security checks), or one of ours.
 *
 * @param faults where a document breaks it; empty where it holds
 */
public record ApiRule(
    Severity severity, String name, Function<ApiDocument, Stream<String>> faults) {

  /** How much it weighs; here all of them have to hold. */
  public enum Severity {
    ERROR,
    WARNING,
    HINT,
    SECURITY,
    OURS
  }

  static ApiRule error(String name, Function<ApiDocument, Stream<String>> faults) {
    return new ApiRule(Severity.ERROR, name, faults);
  }

  static ApiRule warning(String name, Function<ApiDocument, Stream<String>> faults) {
    return new ApiRule(Severity.WARNING, name, faults);
  }

  static ApiRule hint(String name, Function<ApiDocument, Stream<String>> faults) {
    return new ApiRule(Severity.HINT, name, faults);
  }

  static ApiRule security(String name, Function<ApiDocument, Stream<String>> faults) {
    return new ApiRule(Severity.SECURITY, name, faults);
  }

  static ApiRule ours(String name, Function<ApiDocument, Stream<String>> faults) {
    return new ApiRule(Severity.OURS, name, faults);
  }

  /** All of them, in the order of the guidelines. */
  public static List<ApiRule> all() {
    return Stream.of(
            DocumentRules.ALL,
            HttpRules.ALL,
            HeaderRules.ALL,
            ProblemRules.ALL,
            SchemaRules.ALL,
            OwnRules.ALL)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public String toString() {
    return severity + " " + name;
  }
}
