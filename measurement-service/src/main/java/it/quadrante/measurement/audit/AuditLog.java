package it.quadrante.measurement.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import it.quadrante.events.EventJson;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.audit.domain.Deed;
import it.quadrante.measurement.audit.store.AuditStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Where a use case writes what somebody did, in its own transaction: it is on record if and only if
 * it was done.
 */
@ApplicationScoped
public class AuditLog {
  private static final ObjectMapper SORTED =
      EventJson.MAPPER.copy().configure(JsonNodeFeature.WRITE_PROPERTIES_SORTED, true);

  private final AuditStore store;

  AuditLog(AuditStore store) {
    this.store = store;
  }

  /**
   * Adds a deed to the current transaction.
   *
   * @param details what belongs to it; kept as JSON text
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Deed deed, Object details) {
    try {
      store.add(deed, SORTED.writeValueAsString(Bodies.tree(details)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
