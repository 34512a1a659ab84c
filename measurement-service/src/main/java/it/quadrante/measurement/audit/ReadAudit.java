package it.quadrante.measurement.audit;

import it.quadrante.measurement.audit.store.AuditStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads what was done in a chamber, in the order in which it was written. */
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
