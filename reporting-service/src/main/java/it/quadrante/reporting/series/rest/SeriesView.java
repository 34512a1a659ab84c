package it.quadrante.reporting.series.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.paging.Page;
import it.quadrante.reporting.result.domain.IndicatorItem;
import it.quadrante.reporting.result.domain.ResultSet;
import it.quadrante.reporting.result.rest.ProfileView;
import it.quadrante.reporting.series.domain.SeriesEntry;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The years of a card.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
@Schema(
    name = "Series",
    description = "A page of the years of a card, each with its result.",
    requiredProperties = "items")
public record SeriesView(@Schema(maxItems = 500) List<Entry> items, String nextCursor) {

  /**
   * A year of it.
   *
   * @param chamber whose plan it is: the one asked for, or a predecessor
   * @param card code in that chamber
   */
  @Schema(
      name = "SeriesEntry",
      description = "What became of a card in a year, where one plan gives it to one node.",
      requiredProperties = {
        "chamber",
        "entity",
        "card",
        "year",
        "plan",
        "version",
        "quadrimestre",
        "asOf",
        "profile",
        "revision",
        "result"
      })
  public record Entry(
      String chamber,
      String entity,
      String card,
      int year,
      String plan,
      int version,
      Quadrimestre quadrimestre,
      LocalDate asOf,
      ProfileView profile,
      int revision,
      IndicatorItem result) {

    static Entry of(SeriesEntry entry) {
      ResultSet set = entry.set();
      return new Entry(
          entry.card().chamber(),
          entry.card().entity(),
          entry.card().code(),
          entry.year(),
          set.plan(),
          set.version(),
          set.quadrimestre(),
          set.asOf(),
          ProfileView.of(set),
          set.revision(),
          entry.result());
    }
  }

  static SeriesView of(Page<SeriesEntry> page) {
    return new SeriesView(page.items().stream().map(Entry::of).toList(), page.nextCursor());
  }
}
