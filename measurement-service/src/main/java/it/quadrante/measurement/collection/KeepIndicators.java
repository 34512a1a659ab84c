package it.quadrante.measurement.collection;

import it.quadrante.measurement.collection.events.PlanPublished;
import it.quadrante.measurement.indicator.domain.PlanIndicators;
import it.quadrante.measurement.indicator.store.IndicatorStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * Keeps what a plan version needs its measures for, once, apart from its cells: a version that was
 * applied before this was kept is taken when it is told again.
 */
@ApplicationScoped
public class KeepIndicators {
  private static final Logger LOG = Logger.getLogger(KeepIndicators.class);

  private final IndicatorStore indicators;

  KeepIndicators(IndicatorStore indicators) {
    this.indicators = indicators;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(PlanPublished plan) {
    if (indicators.isKept(plan.plan().id(), plan.version())) {
      return;
    }
    PlanIndicators needed = plan.indicators();
    indicators.keep(needed);
    LOG.infof(
        "indicators kept chamber=%s plan=%s measures=%d",
        plan.plan().chamber(), plan.name(), needed.measures().size());
  }
}
