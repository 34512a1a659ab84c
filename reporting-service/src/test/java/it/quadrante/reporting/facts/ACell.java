package it.quadrante.reporting.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.events.Envelope;

/** A cell-changed under way. */
public final class ACell {
  private final ObjectNode data;
  private final String chamber;
  private final String measure;

  ACell(String chamber, String measure) {
    this.chamber = chamber;
    this.measure = measure;
    this.data = (ObjectNode) Facts.cell(chamber, measure, 1, "2017-05-15").data();
    data.put("changedAt", "2017-05-01T08:00:00Z");
    in("I");
  }

  /** Told then. */
  public ACell at(String instant) {
    data.put("changedAt", instant);
    return this;
  }

  public ACell in(String quadrimestre) {
    data.set("cell", Facts.cellKey(measure, quadrimestre));
    return this;
  }

  public ACell dueBy(String day) {
    data.put("dueBy", day);
    return this;
  }

  public ACell version(int version) {
    data.put("version", version);
    return this;
  }

  public ACell of(String... units) {
    for (String unit : units) {
      data.withArray("sourceUnits").add(unit);
    }
    return this;
  }

  public ACell submitted(String day) {
    data.put("state", "SUBMITTED").put("changedAt", day + "T10:00:00Z");
    data.putObject("value").put("kind", "NUMBER").put("number", 1);
    data.putObject("submission")
        .put("number", 1)
        .put("by", "ms-data-referent")
        .put("role", "DATA_REFERENT")
        .put("at", day + "T10:00:00Z")
        .put("late", false);
    return this;
  }

  public ACell validated(String day) {
    data.put("state", "VALIDATED").put("changedAt", day + "T10:00:00Z");
    data.putObject("decision")
        .put("by", "ms-validator")
        .put("role", "VALIDATOR")
        .put("at", day + "T10:00:00Z");
    return this;
  }

  public ACell state(String state) {
    data.put("state", state);
    return this;
  }

  /** By a validator, up to and with a day. */
  public ACell suspended(String on, String until) {
    validated(on).state("SUSPENDED");
    data.put("suspendedUntil", until);
    return this;
  }

  /** A date, entered once in whatever quadrimestre. */
  public ACell date() {
    data.put("unit", "DATE");
    return this;
  }

  public ACell changedAt(String instant) {
    data.put("changedAt", instant);
    return this;
  }

  /** Names the version of its official value. */
  public ACell official(int version) {
    data.put("officialVersion", version);
    return this;
  }

  public Envelope sent() {
    return Facts.envelope(Facts.CELL_CHANGED, chamber, measure + "@" + data.get("version"), data);
  }
}
