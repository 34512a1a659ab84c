package it.quadrante.measurement.worklist.rest;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Warnings.Measured;
import it.quadrante.measurement.cell.rest.ValueBody;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.worklist.domain.Change;
import it.quadrante.measurement.worklist.domain.Earlier;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An official value before a cell, as it reads over HTTP.
 *
 * @param change absent where nothing is compared, or what is compared are no numbers of one unit
 */
@Schema(
    name = "EarlierValue",
    description = "The official value of an earlier period.",
    requiredProperties = {"year", "quadrimestre", "unit", "value"})
public record EarlierView(
    int year,
    Quadrimestre quadrimestre,
    MeasureUnit unit,
    @Schema(description = "As it was validated.") ValueBody value,
    @Schema(
            description = "The value that waits minus this one; absent unless both are numbers.",
            examples = "-8")
        Figure change,
    @Schema(
            description = "The same in percent of this one; absent where it is 0.",
            examples = "-10")
        Figure changePercent) {

  static EarlierView of(Earlier earlier) {
    return of(earlier, Optional.empty());
  }

  /** Beside a value that waits. */
  static EarlierView of(Earlier earlier, Measured now) {
    return of(earlier, Change.between(earlier.official(), now));
  }

  private static EarlierView of(Earlier earlier, Optional<Change> change) {
    return new EarlierView(
        earlier.year(),
        earlier.quadrimestre(),
        earlier.official().unit(),
        ValueBody.of(earlier.official().value()),
        change.map(Change::difference).orElse(null),
        change.flatMap(Change::percent).orElse(null));
  }
}
