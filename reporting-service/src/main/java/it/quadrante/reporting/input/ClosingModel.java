package it.quadrante.reporting.input;

import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.ClosingDecision;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.input.events.PeriodClosed.Missing;
import it.quadrante.reporting.input.events.PeriodClosed.Policy;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What closings decided about missing cells, in the form in which it is calculated. */
public final class ClosingModel {
  private ClosingModel() {}

  /**
   * By cell.
   *
   * @param closings the newest of each period; a reopening decides nothing, and so takes back what
   *     the closing before it decided
   */
  public static Map<Cell, ClosingDecision> decisions(Collection<PeriodClosed> closings) {
    Map<Cell, ClosingDecision> decisions = new HashMap<>();
    for (PeriodClosed closing : closings) {
      if (closing.isClosed()) {
        closing
            .missing()
            .forEach(missing -> decisions.put(missing.cell().cell(), decision(closing, missing)));
      }
    }
    return decisions;
  }

  private static ClosingDecision decision(PeriodClosed closing, Missing missing) {
    return new ClosingDecision(
        missing.policy() == Policy.ZERO,
        ValueModel.deed(closing.decision()),
        Optional.ofNullable(missing.reason())
            .or(() -> Optional.ofNullable(closing.decision().reason())));
  }
}
