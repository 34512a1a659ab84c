package it.quadrante.planning.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.planning.chamber.domain.OrganisationUnit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceUnitRulesTest {

  private static OrganisationUnit unit(String code, String from, String to) {
    return new OrganisationUnit(
        "CCIAA",
        code,
        code,
        OrganisationUnit.Level.OFFICE,
        "ENTE",
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }

  private static Measure enteredBy(String... units) {
    return new Measure(
        "CCIAA",
        "Med",
        "Med",
        null,
        Unit.NUMBER,
        0,
        Consolidation.SUM,
        List.of(Quadrimestre.III),
        false,
        List.of(units),
        null,
        false,
        false,
        null);
  }

  private static List<String> warnings(Measure... measures) {
    PlanContent content =
        new PlanContent(List.of(), List.of(), List.of(measures), List.of(), List.of());
    List<OrganisationUnit> units =
        List.of(unit("UFF", null, "2021-01-01"), unit("NUOVO", "2022-01-01", null));
    return SourceUnitRules.warnings(content, 2021, units).stream()
        .map(
            fault ->
                fault.path()
                    + " "
                    + fault.code().name()
                    + " "
                    + String.join(" ", fault.arguments()))
        .toList();
  }

  @Test
  void everyUnitThatIsNotThereInTheYearIsNamedAtItsPlace() {
    assertThat(warnings(enteredBy(), enteredBy("UFF", "X", "NUOVO")))
        .containsExactly(
            "/measures/1/sourceUnits/1 SOURCE_UNIT_UNKNOWN Med X CCIAA 2021",
            "/measures/1/sourceUnits/2 SOURCE_UNIT_NOT_IN_YEAR Med NUOVO CCIAA 2021");
  }

  @Test
  void aUnitThatIsThereOnOneDayOfTheYearIsEnough() {
    assertThat(warnings(enteredBy("UFF"))).isEmpty();
  }
}
