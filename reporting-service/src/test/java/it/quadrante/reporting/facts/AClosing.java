package it.quadrante.reporting.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.events.Envelope;

/** A period-closed under way. */
public final class AClosing {
  private final ObjectNode data;

  AClosing(String chamber) {
    data = (ObjectNode) Facts.golden(Facts.measurement("period-closed"), chamber).data();
    data.putArray("values");
    data.putArray("missing");
  }

  public AClosing number(int number) {
    data.put("closing", number);
    return this;
  }

  public AClosing of(String entity) {
    data.put("entity", entity);
    return this;
  }

  public AClosing in(String quadrimestre) {
    data.put("quadrimestre", quadrimestre);
    return this;
  }

  public AClosing at(String instant) {
    ((ObjectNode) data.get("decision")).put("at", instant);
    return this;
  }

  public AClosing reopened() {
    data.put("action", "REOPENED").put("reopenedUntil", "2018-03-31");
    return this;
  }

  /** Closes over a value. */
  public AClosing over(String measure, int version) {
    data.withArray("values").addObject().put("version", version).set("cell", cell(measure));
    return this;
  }

  /** Closes without one; ZERO or EXCLUDE. */
  public AClosing without(String measure, String policy) {
    data.withArray("missing")
        .addObject()
        .put("policy", policy)
        .put("reason", "Nessuno l’ha comunicato")
        .set("cell", cell(measure));
    return this;
  }

  /** Names a plan version that it freezes. */
  public AClosing freezing(String plan, int version) {
    data.withArray("plans").addObject().put("plan", plan).put("version", version);
    return this;
  }

  private ObjectNode cell(String measure) {
    return Facts.cellKey(measure, data.get("quadrimestre").textValue())
        .put("entity", data.get("entity").textValue());
  }

  public Envelope sent() {
    String subject = data.get("entity").textValue() + "@" + data.get("closing");
    return Facts.envelope(Facts.PERIOD_CLOSED, data.get("chamber").textValue(), subject, data);
  }
}
