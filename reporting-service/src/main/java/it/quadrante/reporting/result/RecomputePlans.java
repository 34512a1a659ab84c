package it.quadrante.reporting.result;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.input.PlanModel;
import it.quadrante.reporting.input.PlansTouched;
import it.quadrante.reporting.input.domain.PublishedVersion;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.store.PlanInputs;
import it.quadrante.reporting.result.domain.ResultSet;
import it.quadrante.reporting.result.store.ResultStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Computes plans from their stored inputs: every version, at every quadrimestre from the one it is
 * in force from. The same inputs and day give the same results, in whatever order they arrived.
 */
@ApplicationScoped
public class RecomputePlans implements PlansTouched {
  private static final Logger LOG = Logger.getLogger(RecomputePlans.class);

  private final PlanInputs inputs;
  private final ResultStore results;
  private final BusinessDay day;
  private final CurrentChamber chamber;

  RecomputePlans(PlanInputs inputs, ResultStore results, BusinessDay day, CurrentChamber chamber) {
    this.inputs = inputs;
    this.results = results;
    this.day = day;
    this.chamber = chamber;
  }

  @Override
  public void recompute(Set<String> plans) {
    LocalDate today = day.today();
    plans.forEach(plan -> recompute(plan, today));
  }

  private void recompute(String plan, LocalDate asOf) {
    List<PublishedVersion> versions = inputs.versions(plan);
    CellValues cells = inputs.cells(plan, versions.get(0).year());
    int changed = 0;
    for (PublishedVersion version : versions) {
      changed += recompute(version, cells, asOf);
    }
    if (changed > 0) {
      LOG.infof(
          "results changed chamber=%s plan=%s asOf=%s results=%d",
          chamber.code(), plan, asOf, changed);
    }
  }

  private int recompute(PublishedVersion version, CellValues cells, LocalDate asOf) {
    PlanPublished published = inputs.content(version.plan(), version.version());
    CompiledPlan compiled = PlanModel.compile(published);
    LocalDate nextLook = NextLook.after(compiled, cells, asOf).orElse(null);
    int changed = 0;
    for (Quadrimestre quadrimestre : Quadrimestre.values()) {
      if (version.coversFrom(quadrimestre)) {
        PlanResults computed = PlanResults.evaluate(compiled, cells, quadrimestre, asOf);
        changed +=
            results.put(
                version.year(), head(computed), nextLook, ResultItems.of(published, computed));
      }
    }
    return changed;
  }

  private static ResultSet head(PlanResults computed) {
    return new ResultSet(
        computed.plan().version().plan(),
        computed.plan().version().version(),
        computed.upTo(),
        computed.asOf(),
        computed.plan().profile().code(),
        computed.plan().profile().version(),
        0);
  }
}
