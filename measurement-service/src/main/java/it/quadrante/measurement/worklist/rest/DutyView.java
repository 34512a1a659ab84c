package it.quadrante.measurement.worklist.rest;

import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.cell.domain.Decision;
import it.quadrante.measurement.worklist.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A duty as it reads over HTTP.
 *
 * @param returned absent unless the last value was sent back
 */
@Schema(
    name = "Duty",
    description = "A value to enter, with what helps to enter it.",
    requiredProperties = {"cell", "plans"})
public record DutyView(
    WorkCellView cell,
    Returned returned,
    @Schema(description = "Official value of the quadrimestre before, if any.")
        EarlierView previous,
    @Schema(description = "Official value of the same quadrimestre a year before, if any.")
        EarlierView yearBefore,
    @Schema(
            description = "What it is needed for, in the order of plans.",
            maxItems = MeasureInPlanView.MOST_PLANS)
        List<MeasureInPlanView> plans) {

  /** Why the last value went back. */
  @Schema(
      name = "Returned",
      description = "Why the last value went back.",
      requiredProperties = {"by", "at"})
  public record Returned(String reason, String by, Instant at) {

    private static Returned of(Decision decision) {
      return new Returned(decision.reason(), decision.by().account(), decision.by().at());
    }
  }

  static DutyView of(WorkItem item, Locale language) {
    return new DutyView(
        WorkCellView.of(item, language),
        Optional.ofNullable(item.cell().decision())
            .filter(decision -> item.cell().state() == CellStatus.SENT_BACK)
            .map(Returned::of)
            .orElse(null),
        item.cell().previous().map(EarlierView::of).orElse(null),
        item.cell().yearBefore().map(EarlierView::of).orElse(null),
        MeasureInPlanView.of(item.plans()));
  }
}
