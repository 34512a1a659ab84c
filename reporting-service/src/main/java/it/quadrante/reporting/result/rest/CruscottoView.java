package it.quadrante.reporting.result.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.result.AggregateResult;
import it.quadrante.reporting.result.domain.AggregateItem;
import it.quadrante.reporting.result.domain.IndicatorItem;
import it.quadrante.reporting.result.domain.Item;
import it.quadrante.reporting.result.domain.ResultSet;
import java.time.LocalDate;
import java.util.List;

/**
 * Every result of a plan at a quadrimestre.
 *
 * @param revision grows whenever one of them changes
 * @param lines the printed lines: a strategic objective inside a perspective
 * @param persons for the evaluator only, else absent
 */
public record CruscottoView(
    String plan,
    int version,
    Quadrimestre quadrimestre,
    LocalDate asOf,
    ProfileView profile,
    int revision,
    AggregateItem overall,
    List<AggregateItem> perspectives,
    List<AggregateItem> lines,
    List<AggregateItem> nodes,
    List<AggregateItem> persons,
    List<IndicatorItem> indicators) {

  static CruscottoView of(ResultSet set, List<Item> items, boolean individuals) {
    return new CruscottoView(
        set.plan(),
        set.version(),
        set.quadrimestre(),
        set.asOf(),
        ProfileView.of(set),
        set.revision(),
        of(items, AggregateResult.Kind.OVERALL).get(0),
        of(items, AggregateResult.Kind.PERSPECTIVE),
        of(items, AggregateResult.Kind.LINE),
        of(items, AggregateResult.Kind.NODE),
        individuals ? of(items, AggregateResult.Kind.PERSON) : null,
        items.stream()
            .filter(IndicatorItem.class::isInstance)
            .map(IndicatorItem.class::cast)
            .toList());
  }

  private static List<AggregateItem> of(List<Item> items, AggregateResult.Kind kind) {
    return items.stream()
        .filter(AggregateItem.class::isInstance)
        .map(AggregateItem.class::cast)
        .filter(item -> item.kind() == kind)
        .toList();
  }
}
