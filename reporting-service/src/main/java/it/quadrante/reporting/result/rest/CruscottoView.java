package it.quadrante.reporting.result.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.plan.Aggregate;
import it.quadrante.reporting.result.Shown;
import it.quadrante.reporting.result.View;
import it.quadrante.reporting.result.domain.AggregateItem;
import it.quadrante.reporting.result.domain.IndicatorItem;
import it.quadrante.reporting.result.domain.Item;
import it.quadrante.reporting.result.domain.ResultSet;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Every result of a plan at a quadrimestre.
 *
 * @param revision grows whenever one of them changes
 * @param lines the printed lines: a strategic objective inside a perspective
 * @param persons for the evaluator only, else absent
 */
@Schema(
    name = "Cruscotto",
    description = "Every result of a plan at a quadrimestre.",
    requiredProperties = {
      "plan",
      "version",
      "quadrimestre",
      "asOf",
      "profile",
      "revision",
      "overall",
      "perspectives",
      "lines",
      "nodes",
      "indicators"
    })
public record CruscottoView(
    String plan,
    int version,
    Quadrimestre quadrimestre,
    LocalDate asOf,
    ProfileView profile,
    View view,
    int revision,
    @Schema(description = "The whole plan.") AggregateItem overall,
    @Schema(maxItems = 50) List<AggregateItem> perspectives,
    @Schema(
            description = "The printed lines: a strategic objective inside a perspective.",
            maxItems = 20_000)
        List<AggregateItem> lines,
    @Schema(maxItems = 20_000) List<AggregateItem> nodes,
    @Schema(description = "By role; for the evaluator only, else absent.", maxItems = 20_000)
        List<AggregateItem> persons,
    @Schema(maxItems = 40_000) List<IndicatorItem> indicators) {

  public static CruscottoView of(Shown shown, boolean individuals) {
    ResultSet set = shown.set();
    List<Item> items = shown.items();
    return new CruscottoView(
        set.plan(),
        set.version(),
        set.quadrimestre(),
        set.asOf(),
        ProfileView.of(set),
        shown.view(),
        set.revision(),
        of(items, Aggregate.Kind.OVERALL).get(0),
        of(items, Aggregate.Kind.PERSPECTIVE),
        of(items, Aggregate.Kind.LINE),
        of(items, Aggregate.Kind.NODE),
        individuals ? of(items, Aggregate.Kind.PERSON) : null,
        items.stream()
            .filter(IndicatorItem.class::isInstance)
            .map(IndicatorItem.class::cast)
            .toList());
  }

  private static List<AggregateItem> of(List<Item> items, Aggregate.Kind kind) {
    return items.stream()
        .filter(AggregateItem.class::isInstance)
        .map(AggregateItem.class::cast)
        .filter(item -> item.kind() == kind)
        .toList();
  }
}
