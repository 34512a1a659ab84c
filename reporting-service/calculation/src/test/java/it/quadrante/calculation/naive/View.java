package it.quadrante.calculation.naive;

import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.scoring.RollUp.Policy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure rests on.
 *
 * @param own assignments of its kind that stand on it
 */
record View(Policy policy, Optional<Fraction> weight, List<Assignment> own, List<View> parts) {

  /** Something with a percentage, or without. */
  private record Part(Optional<Fraction> weight, Optional<Fraction> percent) {}

  /** Each once, however many ways lead to it. */
  Set<Assignment> beneath() {
    Set<Assignment> all = new LinkedHashSet<>(own);
    parts.forEach(part -> all.addAll(part.beneath()));
    return all;
  }

  Optional<Fraction> percent(Map<Assignment, NaiveResult> results) {
    return switch (policy) {
      case FLAT_MEAN -> mean(assignments(), results);
      case CHILD_MEAN -> own.isEmpty() ? mean(views(results)) : mean(own, results);
      case WEIGHTED -> weightedMean(own.isEmpty() ? views(results) : parts(own, results));
    };
  }

  /** As often as they stand beneath: what two lines share counts in both. */
  private List<Assignment> assignments() {
    List<Assignment> all = new ArrayList<>(own);
    parts.forEach(part -> all.addAll(part.assignments()));
    return all;
  }

  private List<Part> views(Map<Assignment, NaiveResult> results) {
    return parts.stream().map(part -> new Part(part.weight, part.percent(results))).toList();
  }

  private static List<Part> parts(List<Assignment> all, Map<Assignment, NaiveResult> results) {
    return all.stream()
        .map(each -> new Part(each.weight().map(Fraction::of), results.get(each).percent()))
        .toList();
  }

  private static Optional<Fraction> mean(
      List<Assignment> all, Map<Assignment, NaiveResult> results) {
    return mean(parts(all, results));
  }

  private static Optional<Fraction> mean(List<Part> parts) {
    List<Fraction> percents = parts.stream().flatMap(part -> part.percent().stream()).toList();
    return percents.isEmpty()
        ? Optional.empty()
        : Optional.of(Fraction.sum(percents).over(Fraction.of(percents.size())));
  }

  /** Equally where none has a weight. */
  private static Optional<Fraction> weightedMean(List<Part> parts) {
    List<Part> with = parts.stream().filter(part -> part.percent().isPresent()).toList();
    if (with.stream().allMatch(part -> part.weight().isEmpty())) {
      return mean(with);
    }
    Fraction weights = Fraction.ZERO;
    Fraction sum = Fraction.ZERO;
    for (Part part : with) {
      Fraction weight = part.weight().orElse(Fraction.ZERO);
      weights = weights.plus(weight);
      sum = sum.plus(weight.times(part.percent().get()));
    }
    return weights.signum() == 0 ? Optional.empty() : Optional.of(sum.over(weights));
  }
}
