package it.quadrante.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;

/**
 * The body of every 4xx and 5xx answer (RFC 9457).
 *
 * @param type {@code urn:quadrante:problem:<code>}, stable
 * @param code stable, for programs
 * @param title what kind of problem, in the caller's language
 * @param status the HTTP status
 * @param detail what is wrong here and what to do
 * @param errors for a rejected document or batch, one entry per place
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type, String code, String title, int status, String detail, List<Entry> errors) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * @param path JSON pointer, row or cell
   * @param code stable, for programs
   * @param detail what is wrong there and what to do
   */
  public record Entry(String path, String code, String detail) {}

  static Problem of(ProblemCode code, List<String> arguments, List<Fault> faults, Locale language) {
    List<Entry> errors = faults.stream().map(fault -> entry(fault, language)).toList();
    return new Problem(
        "urn:quadrante:problem:" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        code.name(),
        Texts.of(code, ".title", arguments, language),
        code.status(),
        Texts.of(code, ".detail", arguments, language),
        errors);
  }

  /** The entry as it reads in a language; also used for warnings that are no problem. */
  public static Entry entry(Fault fault, Locale language) {
    return new Entry(
        fault.path(), fault.code().name(), Texts.of(fault.code(), "", fault.arguments(), language));
  }
}
