package it.quadrante.reporting.input.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import it.quadrante.events.EventJson;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.reporting.input.events.ChamberChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The current chamber as planning has told it. */
@ApplicationScoped
public class ChamberVersions {
  private final EntityManager entities;
  private final CurrentChamber chamber;

  ChamberVersions(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /** The newest; empty before the first. */
  public Optional<ChamberChanged> newest() {
    return entities
        .createNativeQuery(
            "select body from chamber_version where chamber = :chamber"
                + " order by version desc limit 1",
            String.class)
        .setParameter("chamber", chamber.code())
        .getResultStream()
        .findFirst()
        .map(body -> read(body.toString()));
  }

  private static ChamberChanged read(String body) {
    try {
      return EventJson.MAPPER.readValue(body, ChamberChanged.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
