package it.quadrante.reporting.result.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.reporting.result.Shown;
import it.quadrante.reporting.result.View;
import it.quadrante.reporting.result.domain.Item;
import it.quadrante.reporting.result.domain.ResultSet;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One result with what it is pinned to. */
@Schema(
    name = "Result",
    description = "One result with what it is pinned to.",
    requiredProperties = {
      "plan",
      "version",
      "quadrimestre",
      "asOf",
      "profile",
      "revision",
      "result"
    })
public record ResultView(
    String plan,
    int version,
    Quadrimestre quadrimestre,
    LocalDate asOf,
    ProfileView profile,
    View view,
    int revision,
    @Schema(ref = "Item") Item result) {

  /** Of one result that is shown. */
  public static ResultView of(Shown shown) {
    ResultSet set = shown.set();
    return new ResultView(
        set.plan(),
        set.version(),
        set.quadrimestre(),
        set.asOf(),
        ProfileView.of(set),
        shown.view(),
        set.revision(),
        shown.items().get(0));
  }
}
