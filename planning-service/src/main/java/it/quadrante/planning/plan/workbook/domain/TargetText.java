package it.quadrante.planning.plan.workbook.domain;

import it.quadrante.figure.Figure;
import it.quadrante.planning.plan.domain.Operator;
import it.quadrante.planning.plan.domain.Target;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.ItalianText;
import java.util.Optional;

/**
 * A target as it stands in a sheet: the operator in a cell of its own, beside it a real number or
 * date, or words: {@code tra 5 e 10}, {@code aumento del 5 %}, {@code valore precedente}.
 *
 * @param operator empty where there is none
 */
public record TargetText(Optional<Operator> operator, CellValue value) {
  static final String PREVIOUS = "valore precedente";

  /** How a target is written; {@link TargetCells} reads it back as the same. */
  public static TargetText of(Target target) {
    if (target instanceof Target.Threshold bar) {
      return new TargetText(
          Optional.ofNullable(bar.operator()),
          bar.distance() == null
              ? CellValue.number(bar.value())
              : CellValue.text(ItalianText.of(bar.value()) + distance(bar.distance())));
    }
    if (target instanceof Target.Range range) {
      return words(
          "tra %s e %s%s"
              .formatted(
                  ItalianText.of(range.low()),
                  ItalianText.of(range.high()),
                  distance(range.distance())));
    }
    if (target instanceof Target.OnOrBefore deadline) {
      return new TargetText(Optional.empty(), new CellValue.Day(deadline.date()));
    }
    return target instanceof Target.Relative change
        ? new TargetText(Optional.ofNullable(change.operator()), CellValue.text(change(change)))
        : words(((Target.Judgement) target).words());
  }

  /** In one piece, as a message quotes it. */
  public String shown() {
    return (operator.map(Operator::symbol).orElse("") + " " + value.shown()).strip();
  }

  private static TargetText words(String words) {
    return new TargetText(Optional.empty(), CellValue.text(words));
  }

  private static String change(Target.Relative target) {
    if (target.change() == null) {
      return PREVIOUS;
    }
    String direction = target.change().signum() < 0 ? "riduzione" : "aumento";
    String amount = ItalianText.of(target.change().abs());
    return target.changeUnit() == Target.ChangeUnit.POINTS
        ? "%s di %s punti".formatted(direction, amount)
        : "%s del %s %%".formatted(direction, amount);
  }

  private static String distance(Figure distance) {
    return distance == null ? "" : " (distanza " + ItalianText.of(distance) + ")";
  }
}
