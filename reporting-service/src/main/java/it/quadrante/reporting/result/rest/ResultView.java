package it.quadrante.reporting.result.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.reporting.result.domain.AggregateItem;
import it.quadrante.reporting.result.domain.IndicatorItem;
import it.quadrante.reporting.result.domain.Item;
import it.quadrante.reporting.result.domain.ResultSet;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One result with what it is pinned to. */
public record ResultView(
    String plan,
    int version,
    Quadrimestre quadrimestre,
    LocalDate asOf,
    ProfileView profile,
    int revision,
    @Schema(oneOf = {IndicatorItem.class, AggregateItem.class}) Item result) {

  static ResultView of(ResultSet set, Item result) {
    return new ResultView(
        set.plan(),
        set.version(),
        set.quadrimestre(),
        set.asOf(),
        ProfileView.of(set),
        set.revision(),
        result);
  }
}
