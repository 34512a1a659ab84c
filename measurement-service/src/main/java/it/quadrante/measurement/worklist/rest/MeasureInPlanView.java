package it.quadrante.measurement.worklist.rest;

import it.quadrante.measurement.indicator.domain.MeasureInPlan;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan needs a measure for, as it reads over HTTP. */
@Schema(
    name = "MeasureInPlan",
    description = "What the version of a plan in force in the quadrimestre needs a measure for.",
    requiredProperties = {"plan", "title", "version", "indicators"})
public record MeasureInPlanView(
    @Schema(description = "Id of the plan.", maxLength = 60, examples = "CCIAA-2017-STRATEGICO")
        String plan,
    @Schema(description = "Title of the plan.", examples = "Piano della performance 2017")
        String title,
    @Schema(description = "Version of the plan.", minimum = "1", examples = "1") int version,
    @Schema(
            description = "In the order of the plan; the first 100 of more.",
            maxItems = MOST_INDICATORS)
        List<IndicatorView> indicators) {

  /** Plans shown of a measure. */
  static final int MOST_PLANS = 20;

  private static final int MOST_INDICATORS = 100;

  static List<MeasureInPlanView> of(List<MeasureInPlan> plans) {
    return plans.stream().limit(MOST_PLANS).map(MeasureInPlanView::of).toList();
  }

  private static MeasureInPlanView of(MeasureInPlan plan) {
    return new MeasureInPlanView(
        plan.plan(),
        plan.title(),
        plan.version(),
        plan.indicators().stream().limit(MOST_INDICATORS).map(IndicatorView::of).toList());
  }
}
