package it.quadrante.planning.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.planning.plan.domain.Consolidation;
import it.quadrante.planning.plan.domain.Polarity;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.planning.plan.domain.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryRulesTest {
  private static List<String> faults(String formula, Polarity polarity, String... measures) {
    CatalogueCard card =
        new CatalogueCard(
            "Incidenza",
            null,
            null,
            Unit.PERCENT,
            2,
            formula,
            polarity,
            null,
            List.of(measures).stream().map(EntryRulesTest::measure).toList());
    return EntryRules.faults(new CatalogueEntry("DFP-1.3", 1, card)).stream()
        .map(fault -> fault.code().name() + " " + fault.path())
        .toList();
  }

  private static CatalogueMeasure measure(String code) {
    return new CatalogueMeasure(
        code, code, null, Unit.NUMBER, null, Consolidation.LAST, List.of(Quadrimestre.III), null);
  }

  @Test
  void aCardThatIsComputedOfItsMeasuresIsGood() {
    assertThat(faults("100 × [A] / [B]", Polarity.LOWER, "A", "B")).isEmpty();
  }

  @Test
  void everyMeasureIsUsedAndEveryOneUsedIsThere() {
    assertThat(faults("100 × [A] / [C]", Polarity.LOWER, "A", "B"))
        .containsExactly("UNKNOWN_MEASURE /formula", "MEASURE_UNUSED /measures/1");
  }

  @Test
  void theFormulaIsHeldToTheRulesOfPlans() {
    assertThat(faults("100 × [A", Polarity.LOWER, "A")).contains("FORMULA_FAULT /formula");
    assertThat(faults("[A]", Polarity.DATE, "A"))
        .containsExactly("POLARITY_AGAINST_UNIT /polarity");
  }

  @Test
  void whatIsNotStatedIsToldWithItsPlace() {
    assertThat(faults(" ", Polarity.UNKNOWN, "A[B]"))
        .containsExactly(
            "MEMBER_INVALID /formula",
            "MEMBER_INVALID /polarity",
            "MEMBER_INVALID /measures/0/code");
  }
}
