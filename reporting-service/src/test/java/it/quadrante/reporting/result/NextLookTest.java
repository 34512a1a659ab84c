package it.quadrante.reporting.result;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.automatic.domain.CountedYear;
import it.quadrante.reporting.facts.Facts;
import it.quadrante.reporting.input.PlanModel;
import it.quadrante.reporting.input.events.PlanPublished;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of the golden plan: two measures of III 2017, a date target of 31/12/2017. */
class NextLookTest {
  private static final PlanPublished PUBLISHED =
      CanonicalJson.read(
          Facts.golden(Facts.planning("plan-published"), "MS").data().toString(),
          PlanPublished.class);

  private static Optional<LocalDate> nextLook(CellValues cells, String asOf) {
    return NextLook.after(
        PlanModel.compile(PUBLISHED), cells, CountedYear.NOTHING, LocalDate.parse(asOf));
  }

  private static Cell cell(String measure) {
    return new Cell(new MeasureKey("CCIAA", measure), Quadrimestre.III);
  }

  @Test
  void theDayOfATargetPasses() {
    assertThat(nextLook(CellValues.of(2017, Map.of()), "2017-06-01"))
        .contains(LocalDate.of(2018, 1, 1));
  }

  @Test
  void aUsualDeadlinePasses() {
    assertThat(nextLook(CellValues.of(2017, Map.of()), "2018-01-15"))
        .contains(LocalDate.of(2018, 1, 16));
  }

  @Test
  void aStatedDeadlinePasses() {
    CellValues cells =
        CellValues.of(2017, Map.of(), Map.of(cell("3.2.2.b"), LocalDate.of(2018, 2, 28)), Map.of());

    assertThat(nextLook(cells, "2018-01-16")).contains(LocalDate.of(2018, 3, 1));
  }

  @Test
  void theLastDeadlineOfTheYearPasses() {
    CellValues cells =
        CellValues.of(
            2017, Map.of(), Map.of(cell("of-another"), LocalDate.of(2018, 3, 31)), Map.of());

    assertThat(nextLook(cells, "2018-01-16")).contains(LocalDate.of(2018, 4, 1));
  }

  @Test
  void aSuspensionEnds() {
    CellValue suspended = new CellValue.Suspended(1, LocalDate.of(2018, 6, 30), Provenance.UNKNOWN);

    assertThat(nextLook(CellValues.of(2017, Map.of(cell("3.2.2.b"), suspended)), "2018-02-01"))
        .contains(LocalDate.of(2018, 7, 1));
  }

  @Test
  void whenEverythingHasPassedNothingChangesWithoutAFact() {
    assertThat(nextLook(CellValues.of(2017, Map.of()), "2018-01-16")).isEmpty();
  }
}
