package it.quadrante.measurement.audit.rest;

import it.quadrante.measurement.audit.AuditLine;
import it.quadrante.measurement.audit.domain.AuditEntry;
import it.quadrante.measurement.audit.domain.Deed;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody did, with its place in the chain. */
@Schema(
    name = "AuditEntry",
    description = "What somebody did, with its place in the chain.",
    requiredProperties = {
      "id",
      "at",
      "account",
      "role",
      "action",
      "subject",
      "details",
      "number",
      "previous",
      "hash"
    })
public record AuditView(
    @Schema(
            description = "Given when the entry was written; part of what is hashed.",
            format = "int64",
            minimum = "1",
            maximum = "9007199254740991",
            examples = "117")
        long id,
    Instant at,
    @Schema(description = "Account that did it.", maxLength = 100, examples = "ms-data-referent")
        String account,
    @Schema(
            description = "Role in which it was done.",
            maxLength = 40,
            pattern = "^[A-Z_]+$",
            examples = "DATA_REFERENT")
        String role,
    @Schema(
            description = "What was done.",
            maxLength = 40,
            pattern = "^[A-Z_]+$",
            examples = "SUBMITTED")
        String action,
    @Schema(
            description = "What it was done to.",
            maxLength = 300,
            examples = "MS/CCIAA/2017-III/3.2.2.b")
        String subject,
    @Schema(
            description = "JSON text as it was hashed: members sorted by name, decimals plain.",
            maxLength = 100000,
            examples = "{\"detail\":{\"submission\":1},\"version\":2}")
        String details,
    @Schema(
            description = "Place in the chain of the chamber, without gaps.",
            format = "int64",
            minimum = "1",
            maximum = "9007199254740991",
            examples = "98")
        long number,
    @Schema(ref = "ChainHash") String previous,
    @Schema(ref = "ChainHash") String hash) {

  static AuditView of(AuditLine line) {
    AuditEntry entry = line.entry();
    Deed deed = entry.deed();
    return new AuditView(
        entry.id(),
        deed.at(),
        deed.account(),
        deed.role(),
        deed.action(),
        deed.subject(),
        entry.details(),
        line.seal().number(),
        line.seal().previous(),
        line.seal().hash());
  }
}
