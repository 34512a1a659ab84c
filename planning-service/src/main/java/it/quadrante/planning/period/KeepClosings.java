package it.quadrante.planning.period;

import it.quadrante.planning.period.domain.Closing;
import it.quadrante.planning.period.store.ClosingStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;

/** Keeps which periods of the current chamber are closed: a copy, as measurement tells it. */
@ApplicationScoped
public class KeepClosings {
  private static final Logger LOG = Logger.getLogger(KeepClosings.class);

  private final ClosingStore closings;

  KeepClosings(ClosingStore closings) {
    this.closings = closings;
  }

  /** One that comes twice or after a later one changes nothing. */
  @Transactional
  public void keep(List<Closing> told) {
    for (Closing closing : told) {
      if (closings.keep(closing)) {
        LOG.infof(
            "period %s entity=%s year=%d quadrimestre=%s",
            closing.closed() ? "closed" : "reopened",
            closing.entity(),
            closing.year(),
            closing.quadrimestre());
      }
    }
  }
}
