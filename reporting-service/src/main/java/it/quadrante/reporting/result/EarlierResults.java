package it.quadrante.reporting.result;

import it.quadrante.calculation.plan.Reference;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.ResultOf;
import it.quadrante.reporting.result.domain.EarlierResult;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the references of a plan version to results of earlier years stand for. */
public record EarlierResults(Map<ResultOf, EarlierResult> found) {
  public EarlierResults {
    found = Map.copyOf(found);
  }

  public static EarlierResults of(List<EarlierResult> results) {
    return new EarlierResults(
        results.stream()
            .collect(
                Collectors.toMap(
                    each -> new ResultOf(each.plan(), each.assignment()), Function.identity())));
  }

  /** All of them, in order of plan and assignment. */
  public List<EarlierResult> all() {
    return found.values().stream()
        .sorted(Comparator.comparing(EarlierResult::plan).thenComparing(EarlierResult::assignment))
        .toList();
  }

  /** The figure in the form in which it is calculated; empty where it cannot be had. */
  Optional<Reference> reference(ResultOf of) {
    return Optional.ofNullable(found.get(of))
        .map(EarlierResult::value)
        .map(value -> new Reference(value, "risultato " + of.year() + ", piano " + of.plan()));
  }

  /** Those that an assignment is compared with; null for none, so that nothing is stored of it. */
  List<EarlierResult> of(PlanPublished.Assignment assignment) {
    List<EarlierResult> all =
        Stream.of(assignment.baseline(), assignment.previous())
            .flatMap(reference -> result(reference).stream())
            .distinct()
            .toList();
    return all.isEmpty() ? null : all;
  }

  /** Why the figure of a reference cannot be had, if it refers to a result. */
  Optional<String> lack(PlanPublished.Reference reference) {
    return result(reference)
        .filter(result -> result.lack() != null)
        .map(
            result ->
                "piano "
                    + result.plan()
                    + ", indicatore "
                    + result.assignment()
                    + ": "
                    + result.lack().italian());
  }

  private Optional<EarlierResult> result(PlanPublished.Reference reference) {
    return Optional.ofNullable(reference).map(PlanPublished.Reference::resultOf).map(found::get);
  }
}
