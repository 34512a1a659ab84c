package it.quadrante.reporting.result;

import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.input.ValueModel;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.store.CellInputs;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.result.domain.Digest;
import it.quadrante.reporting.result.domain.Item;
import it.quadrante.reporting.result.domain.ResultSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Results of today that count submitted values too: computed from the stored inputs whenever
 * somebody asks, stored nowhere. What was submitted of a measure before it was counted is passed
 * over.
 */
@ApplicationScoped
public class ProvisionalResults {
  /** So that no tag of these is ever one of official results. */
  private static final String MARK = "provisional.";

  private final LoadPlan plans;
  private final CellInputs cells;
  private final ReadResults results;
  private final BusinessDay day;

  ProvisionalResults(LoadPlan plans, CellInputs cells, ReadResults results, BusinessDay day) {
    this.plans = plans;
    this.cells = cells;
    this.results = results;
    this.day = day;
  }

  /** Results that are not official, with the calculation they came from. */
  public record Provisional(Calculated calculated, Shown shown) {}

  /**
   * @param official the set in whose place they stand
   */
  @Transactional
  public Provisional of(ResultSet official) {
    LocalDate today = day.today();
    PlanBasis basis = plans.load(official.plan(), official.version(), today);
    List<CellChanged> submitted =
        cells.submitted(official.plan(), basis.cells().year()).stream()
            .filter(each -> !basis.isAutomatic(each.cell().cell().measure()))
            .toList();
    Calculated calculated =
        basis
            .over(ValueModel.provisional(basis.cells(), submitted))
            .at(official.quadrimestre(), today);
    List<ComputedResult> computed = calculated.items();
    List<Item> items = results.items(computed);
    ResultSet head = calculated.head(official.revision(), MARK + Digest.of(computed).text());
    return new Provisional(calculated, new Shown(View.PROVISIONAL, head, () -> items));
  }
}
