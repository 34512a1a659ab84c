package it.quadrante.measurement.audit;

import it.quadrante.measurement.audit.store.AuditStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Reads what was done in a chamber, in the order of its chain: who goes on from a number misses
 * nothing, while ids are given before commits are.
 */
@ApplicationScoped
public class ReadAudit {
  private final AuditStore store;

  ReadAudit(AuditStore store) {
    this.store = store;
  }

  @Transactional
  public List<AuditLine> page(AuditQuery query) {
    return store.page(query);
  }
}
