package it.quadrante.reporting.result;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.result.AggregateResult;
import it.quadrante.calculation.result.Average;
import it.quadrante.calculation.result.IndicatorResult;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.calculation.text.ItalianText;
import it.quadrante.figure.Figure;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.result.domain.AggregateItem;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.result.domain.IndicatorItem;
import it.quadrante.reporting.result.domain.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The results of a calculation as the items that are stored and shown, in order of the plan. */
final class ResultItems {
  private static final String INDICATOR = "INDICATOR";

  private final Labels labels;
  private final IndicatorItems indicators;
  private final int decimals;

  private ResultItems(PlanBasis basis, PlanResults results) {
    this.labels = new Labels(basis.published(), results.plan());
    this.indicators = new IndicatorItems(basis, results);
    this.decimals = results.plan().profile().decimals();
  }

  static List<ComputedResult> of(PlanBasis basis, PlanResults results) {
    ResultItems items = new ResultItems(basis, results);
    List<ComputedResult> all = new ArrayList<>();
    results.indicators().stream()
        .map(result -> items.indicators.item(result))
        .forEach(item -> all.add(indicator(item)));
    results.aggregates().forEach(result -> all.add(items.aggregate(result)));
    return all;
  }

  /** Those that were computed again since, by their places among all; they may be the same. */
  static SortedMap<Integer, ComputedResult> differing(
      PlanBasis basis, PlanResults before, PlanResults now) {
    ResultItems items = new ResultItems(basis, now);
    SortedMap<Integer, ComputedResult> differing = new TreeMap<>();
    List<IndicatorResult> indicators = now.indicators();
    for (int at = 0; at < indicators.size(); at++) {
      if (indicators.get(at) != before.indicators().get(at)) {
        differing.put(at, indicator(items.indicators.item(indicators.get(at))));
      }
    }
    List<AggregateResult> aggregates = now.aggregates();
    List<AggregateResult> known = before.aggregates();
    for (int at = 0; at < aggregates.size(); at++) {
      if (aggregates.get(at) != known.get(at)) {
        differing.put(indicators.size() + at, items.aggregate(aggregates.get(at)));
      }
    }
    return differing;
  }

  /** An item from the text that is stored of it. */
  static Item read(String kind, String body) {
    return INDICATOR.equals(kind)
        ? CanonicalJson.read(body, IndicatorItem.class)
        : CanonicalJson.read(body, AggregateItem.class);
  }

  private static ComputedResult indicator(IndicatorItem item) {
    return new ComputedResult(
        item.id(), INDICATOR, item.assignmentKind() == AssignmentKind.I, CanonicalJson.write(item));
  }

  private ComputedResult aggregate(AggregateResult result) {
    Labels.Label label = labels.of(result.subject());
    return new ComputedResult(
        result.subject(),
        result.kind().name(),
        label.individual(),
        CanonicalJson.write(item(result, label)));
  }

  private AggregateItem item(AggregateResult result, Labels.Label label) {
    return new AggregateItem(
        result.subject(),
        result.kind(),
        label.code(),
        label.title(),
        label.level(),
        label.perspective(),
        result.weight().orElse(null),
        AggregateItem.State.of(result.indicators(), result.withFigure()),
        shown(result.percent(), decimals),
        text(result.percent(), decimals),
        result.colour(),
        result.average().weighted(),
        result.indicators(),
        result.withFigure(),
        new Item.Completeness(result.completeness().counted(), result.completeness().due()),
        result.average().leftOut().stream().map(ResultItems::leftOut).toList(),
        result.updatedAt().orElse(null));
  }

  private static AggregateItem.LeftOut leftOut(Average.LeftOut part) {
    return new AggregateItem.LeftOut(part.subject(), part.weight().orElse(null), part.reason());
  }

  /** A percentage with the decimals of the profile. */
  static Figure shown(Optional<Figure> percent, int decimals) {
    return percent.map(figure -> figure.roundedTo(decimals)).orElse(null);
  }

  /** The same as people read it. */
  static String text(Optional<Figure> percent, int decimals) {
    return percent.map(figure -> ItalianText.rounded(figure, decimals)).orElse(null);
  }
}
