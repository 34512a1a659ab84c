package it.quadrante.reporting.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.events.Envelope;
import it.quadrante.events.EventJson;
import java.math.BigDecimal;

/** A value-validated under way. */
public final class AValue {
  private final ObjectNode data = EventJson.MAPPER.createObjectNode();
  private final String chamber;
  private final String measure;

  AValue(String chamber, String measure) {
    this.chamber = chamber;
    this.measure = measure;
    data.put("chamber", chamber).put("version", 1).put("outcome", "VALIDATED");
    data.put("unit", "NUMBER");
    data.set("cell", Facts.cellKey(measure, "III"));
    data.putObject("decision")
        .put("by", "ms-validator")
        .put("role", "VALIDATOR")
        .put("at", "2018-01-12T09:00:00Z");
  }

  public AValue in(String quadrimestre) {
    data.set("cell", Facts.cellKey(measure, quadrimestre));
    return this;
  }

  public AValue of(int year) {
    ((ObjectNode) data.get("cell")).put("year", year);
    return this;
  }

  public AValue version(int version) {
    data.put("version", version).put("outcome", version == 1 ? "VALIDATED" : "CORRECTED");
    return this;
  }

  public AValue number(String number) {
    data.putObject("value").put("kind", "NUMBER").put("number", new BigDecimal(number));
    return this;
  }

  public AValue date(String date) {
    data.put("unit", "DATE").putObject("value").put("kind", "DATE").put("date", date);
    return this;
  }

  public AValue outcome(String outcome) {
    data.put("outcome", outcome).remove("value");
    return this;
  }

  public AValue suspendedUntil(String day) {
    outcome("SUSPENDED");
    data.put("suspendedUntil", day);
    return this;
  }

  public Envelope sent() {
    String subject = chamber + "/CCIAA/2017-III/" + measure + "@" + data.get("version");
    return Facts.envelope(Facts.VALUE_VALIDATED, chamber, subject, data);
  }
}
