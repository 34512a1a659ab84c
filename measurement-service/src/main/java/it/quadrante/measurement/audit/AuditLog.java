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
import java.util.List;

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
   * What somebody did.
   *
   * @param details what belongs to it; kept as JSON text
   */
  public record Line(Deed deed, Object details) {}

  /** Adds a deed to the current transaction, with what belongs to it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Deed deed, Object details) {
    record(List.of(new Line(deed, details)));
  }

  /** Adds deeds to the current transaction, in their order. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(List<Line> lines) {
    store.add(lines.stream().map(AuditLog::entry).toList());
  }

  private static AuditStore.Entry entry(Line line) {
    try {
      return new AuditStore.Entry(
          line.deed(), SORTED.writeValueAsString(Bodies.tree(line.details())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
