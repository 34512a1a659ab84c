package it.quadrante.planning.plan.workbook.domain;

import it.quadrante.planning.plan.domain.Operator;
import it.quadrante.planning.plan.domain.Target;
import it.quadrante.problem.Fault;
import it.quadrante.spreadsheet.ItalianText;

/** A target in words, for the person who is to confirm it. */
final class TargetWords {
  private TargetWords() {}

  static Fault of(Target target) {
    if (target instanceof Target.Threshold bar) {
      return bar.distance() == null
          ? at(bar.operator(), ItalianText.of(bar.value()))
          : at(bar.operator(), TargetText.of(bar).value().shown());
    }
    if (target instanceof Target.Range range) {
      return range(range);
    }
    if (target instanceof Target.Relative change) {
      return change(change);
    }
    return Fault.at("", ReadAs.BY_DAY, TargetText.of(target).value().shown());
  }

  private static Fault range(Target.Range range) {
    String low = ItalianText.of(range.low());
    String high = ItalianText.of(range.high());
    return range.distance() == null
        ? Fault.at("", ReadAs.RANGE, low, high)
        : Fault.at("", ReadAs.RANGE_DISTANCE, low, high, ItalianText.of(range.distance()));
  }

  private static Fault at(Operator operator, String value) {
    return Fault.at("", operator == null ? ReadAs.BAR : ReadAs.valueOf(operator.name()), value);
  }

  private static Fault change(Target.Relative target) {
    String operator = target.operator().symbol();
    if (target.change() == null) {
      return Fault.at("", ReadAs.AGAINST_PREVIOUS, operator);
    }
    String sign = target.change().signum() < 0 ? "−" : "+";
    return Fault.at(
        "",
        target.changeUnit() == Target.ChangeUnit.POINTS
            ? ReadAs.CHANGE_POINTS
            : ReadAs.CHANGE_PERCENT,
        operator,
        sign + ItalianText.of(target.change().abs()));
  }
}
