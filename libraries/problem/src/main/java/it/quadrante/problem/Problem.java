package it.quadrante.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
@Schema(
    description = "What went wrong and what to do (RFC 9457).",
    requiredProperties = {"type", "code", "title", "status", "detail"})
public record Problem(
    @Schema(
            description = "Stable; follows from the code.",
            format = "uri-reference",
            maxLength = 120,
            pattern = "^urn:quadrante:problem:[a-z-]+$",
            examples = "urn:quadrante:problem:not-found")
        String type,
    @Schema(
            description = "Stable, for programs.",
            maxLength = 80,
            pattern = CODE,
            examples = "NOT_FOUND")
        String code,
    @Schema(
            description = "What kind of problem, for people.",
            maxLength = 200,
            examples = "Non trovato")
        String title,
    @Schema(description = "The HTTP status.", minimum = "400", maximum = "599", examples = "404")
        int status,
    @Schema(
            description = "What is wrong here and what to do, for people.",
            examples = "A questo indirizzo non c’è nulla.")
        String detail,
    @Schema(
            description = "Of a rejected document: everything that is wrong, each at its place.",
            maxItems = 1001)
        List<Entry> errors) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String CODE = "^[A-Z][A-Z0-9_]*$";

  /**
   * What is wrong at one place.
   *
   * @param path JSON pointer, row or cell
   * @param code stable, for programs
   * @param detail what is wrong there and what to do
   */
  @Schema(
      name = "ProblemEntry",
      description = "One thing wrong in a document.",
      requiredProperties = {"path", "code", "detail"})
  public record Entry(
      @Schema(
              description = "Where: JSON pointer, row or cell; empty for the whole.",
              maxLength = 1000,
              examples = "/assignments/0/targets/0")
          String path,
      @Schema(
              description = "Stable, for programs.",
              maxLength = 80,
              pattern = CODE,
              examples = "OPERATOR_AGAINST_POLARITY")
          String code,
      @Schema(description = "What is wrong there and what to do, for people.") String detail) {}

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

  /** As an API document shows it, with what {@link FaultCode its bundle} gives as example. */
  public static Problem example(ProblemCode code, Locale language) {
    return of(code, Texts.exampleArguments(code), Texts.exampleFaults(code), language);
  }

  /** The entry as it reads in a language; also used for warnings that are no problem. */
  public static Entry entry(Fault fault, Locale language) {
    String suffix = fault.code() instanceof ProblemCode ? ".detail" : "";
    return new Entry(
        fault.path(),
        fault.code().name(),
        Texts.of(fault.code(), suffix, fault.arguments(), language));
  }

  /** What to do about a fault, where the bundle of its code says so apart ({@code CODE.remedy}). */
  public static String remedy(Fault fault, Locale language) {
    return Texts.of(fault.code(), ".remedy", fault.arguments(), language);
  }
}
