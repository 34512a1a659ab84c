package it.quadrante.measurement.worklist.rest;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.indicator.domain.Indicator;
import it.quadrante.measurement.indicator.domain.PlannedTarget;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator as it reads over HTTP.
 *
 * @param target absent where the plan states none for its year
 */
@Schema(
    name = "Indicator",
    description = "An assignment whose formula names the measure.",
    requiredProperties = {"assignment", "node", "card"})
public record IndicatorView(
    @Schema(
            description = "Code of the assignment, unique in the plan.",
            maxLength = 100,
            examples = "3.2.2.b")
        String assignment,
    NodeView node,
    CardView card,
    TargetView target) {

  /** Where in the plan. */
  @Schema(
      name = "IndicatorNode",
      description = "The node of the plan on which the card stands.",
      requiredProperties = {"code", "title"})
  public record NodeView(
      @Schema(description = "Code of the node.", maxLength = 60, examples = "3.2.2") String code,
      @Schema(description = "Title of the node.", examples = "Tutelare i marchi e i brevetti")
          String title) {}

  /** What is computed. */
  @Schema(
      name = "IndicatorCard",
      description = "What is computed from the measure.",
      requiredProperties = {"code", "name", "unit", "formula"})
  public record CardView(
      @Schema(description = "Code of the card.", maxLength = 100, examples = "3.2.2.b") String code,
      @Schema(description = "Name of the card.", examples = "N. di domande depositate") String name,
      MeasureUnit unit,
      @Schema(description = "Decimals with which its value is shown.", maximum = "10")
          Integer decimals,
      @Schema(
              description = "Measures stand in square brackets.",
              maxLength = 4000,
              examples = "100 × [Dip-Form] / [N_Dir]")
          String formula) {}

  /** What it has to reach. */
  @Schema(
      name = "IndicatorTarget",
      description = "What has to be reached in the year: in words, and the members of its kind.",
      requiredProperties = {"text", "kind"})
  public record TargetView(
      @Schema(description = "In Italian, as it counts.", examples = ">= 80 %") String text,
      @Schema(description = "As the document prints it.", examples = ">=80") String asPrinted,
      PlannedTarget.TargetKind kind,
      @Schema(description = "Of THRESHOLD and RELATIVE.", maxLength = 2, examples = ">=")
          String operator,
      @Schema(description = "Of THRESHOLD, in the unit of the card.", examples = "80") Figure value,
      @Schema(description = "Of RANGE, the least good value.", examples = "3") Figure low,
      @Schema(description = "Of RANGE, the greatest good value.", examples = "5") Figure high,
      @Schema(description = "Of DATE, the last good day.") LocalDate date,
      @Schema(description = "Of RELATIVE; absent where only a direction counts.", examples = "5")
          Figure change,
      PlannedTarget.ChangeUnit changeUnit) {

    private static TargetView of(PlannedTarget target, MeasureUnit unit) {
      return new TargetView(
          target.inItalian(unit),
          target.asPrinted(),
          target.kind(),
          target.operator(),
          target.value(),
          target.low(),
          target.high(),
          target.date(),
          target.change(),
          target.changeUnit());
    }
  }

  static IndicatorView of(Indicator indicator) {
    Indicator.Card card = indicator.card();
    return new IndicatorView(
        indicator.assignment(),
        new NodeView(indicator.node().code(), indicator.node().title()),
        new CardView(card.code(), card.name(), card.unit(), card.decimals(), card.formula()),
        indicator.target() == null ? null : TargetView.of(indicator.target(), card.unit()));
  }
}
