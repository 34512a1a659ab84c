package it.quadrante.measurement.audit.rest;

import it.quadrante.measurement.audit.AuditProblem;
import it.quadrante.measurement.audit.AuditQuery;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the audit trail is narrowed to, as texts. */
@AuditProblem.Answers(AuditProblem.AUDIT_FILTER_UNREADABLE)
public class AuditFilter {
  private static final String INSTANT = "2018-01-10T09:30:00Z";
  private static final String KEPT = "[^\\p{Cc}]{1,300}";
  private static final String LENGTH = "1–300 A–Z a–z 0–9 -_./@";

  @QueryParam("account")
  @Parameter(
      description = "Of this account.",
      schema = @Schema(type = SchemaType.STRING, maxLength = 300, pattern = "^[^\\p{Cc}]{1,300}$"))
  String account;

  @QueryParam("subject")
  @Parameter(
      description = "About this subject, such as MS/CCIAA/2017-III/Med_Conc.",
      schema = @Schema(type = SchemaType.STRING, maxLength = 300, pattern = "^[^\\p{Cc}]{1,300}$"))
  String subject;

  @QueryParam("from")
  @Parameter(
      description = "At this instant or later.",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  String from;

  @QueryParam("to")
  @Parameter(
      description = "Before this instant.",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  String to;

  /**
   * The entries to read.
   *
   * @param after number of a seal, 0 for the beginning
   */
  AuditQuery query(long after, int limit) {
    return new AuditQuery(
        text("account", account),
        text("subject", subject),
        instant("from", from),
        instant("to", to),
        after,
        limit);
  }

  private static String text(String name, String value) {
    if (value == null || value.matches(KEPT)) {
      return value;
    }
    throw new ProblemException(AuditProblem.AUDIT_FILTER_UNREADABLE, name, LENGTH);
  }

  private static Instant instant(String name, String value) {
    try {
      return value == null ? null : Instant.parse(value);
    } catch (DateTimeException unreadable) {
      throw new ProblemException(AuditProblem.AUDIT_FILTER_UNREADABLE, name, INSTANT);
    }
  }
}
