package it.quadrante.reporting.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.events.Envelope;

/** A chamber-changed under way. */
public final class AChamber {
  private final String chamber;
  private final ObjectNode data;

  AChamber(String chamber) {
    this.chamber = chamber;
    data = (ObjectNode) Facts.golden(Facts.planning("chamber-changed"), chamber).data();
    data.put("version", 1);
  }

  public AChamber version(int version) {
    data.put("version", version);
    return this;
  }

  public AChamber at(String instant) {
    data.put("changedAt", instant);
    return this;
  }

  /** Its offices are closed on 4 October, the patron saint, and on this day, from 2018 on. */
  public AChamber closedOn(String day) {
    ObjectNode calendar = data.withArray("calendars").addObject().put("year", 2018);
    calendar.put("version", 1).put("patronSaint", "10-04").putArray("periods");
    calendar.putArray("closingDays").add(day);
    return this;
  }

  public Envelope sent() {
    return Facts.envelope(
        Facts.CHAMBER_CHANGED, chamber, chamber + "@" + data.get("version"), data);
  }
}
