package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.measurement.Facts.APlan;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import org.junit.jupiter.api.Test;

/** What plans need a measure for, beside the cell. */
@QuarkusTest
class IndicatorsComponentTest extends WorkTest {

  /** The golden indicators, over the measure 3.2.2.b expected in II and III. */
  private APlan theGoldenPlan() {
    return aPlan("P").measuring("3.2.2.b", "NUMBER", "II", "III");
  }

  /** Of the assignment of 3.2.2.b. */
  private static APlan withTarget(APlan plan, String value) {
    ((ObjectNode) plan.data().at("/assignments/0/targets/0/target"))
        .put("value", Integer.parseInt(value))
        .put("asPrinted", value);
    return plan;
  }

  private JsonNode plans(String quadrimestre) {
    return only(duties(referent(), "?year=2017&quadrimestre=" + quadrimestre)).get("plans");
  }

  @Test
  void anAssignmentIsShownWithNodeCardAndTargetBesideItsMeasures() {
    // Given
    APlan plan = theGoldenPlan();
    ((ObjectNode) plan.data().at("/cards/1")).put("formula", "[3.2.2.b] / [CCIAA:3.2.2.b]");
    open(plan);

    // When
    JsonNode plans = plans("III");

    // Then
    assertThat(plans).hasSize(1);
    assertThat(plans.at("/0/plan").textValue()).isEqualTo("CCIAA-2017-P");
    assertThat(plans.at("/0/indicators")).hasSize(2);
    JsonNode first = plans.at("/0/indicators/0");
    assertThat(first.at("/node/title").textValue()).isEqualTo("Tutelare i marchi e i brevetti");
    assertThat(first.at("/card/formula").textValue()).isEqualTo("[3.2.2.b]");
    assertThat(first.at("/card/unit").textValue()).isEqualTo("NUMBER");
    assertThat(first.at("/target/text").textValue()).isEqualTo(">= 80");
    assertThat(first.at("/target/asPrinted").textValue()).isEqualTo(">=80");
    assertThat(first.at("/target/kind").textValue()).isEqualTo("THRESHOLD");
    assertThat(plans.at("/0/indicators/1/target/text").textValue())
        .isEqualTo("entro il 31/12/2017");
  }

  @Test
  void theNewestVersionInForceInTheQuadrimestreIsShownWhicheverCameFirst() {
    // Given
    publish(
        withTarget(theGoldenPlan(), "100")
            .version(3)
            .inForceFrom("III")
            .publishedAt("2017-09-01T09:00:00Z"));
    publish(withTarget(theGoldenPlan(), "90").version(2).publishedAt("2017-06-01T09:00:00Z"));

    // When
    open(theGoldenPlan());
    awaitCell("3.2.2.b", 2017, Quadrimestre.II);

    // Then
    assertThat(plans("II").at("/0/version").intValue()).isEqualTo(2);
    assertThat(plans("II").at("/0/indicators/0/target/value").intValue()).isEqualTo(90);
    assertThat(plans("III")).hasSize(1);
    assertThat(plans("III").at("/0/indicators/0/target/value").intValue()).isEqualTo(100);
  }

  @Test
  void everyPlanThatUsesAMeasureIsShown() {
    // Given
    publish(Facts.aPlan(chamber, "A", 2017).measuring("3.2.2.b", "NUMBER", "III"));
    open(theGoldenPlan().measuring("Last", "NUMBER", "III"));

    // Then
    JsonNode first = duties(referent(), "?quadrimestre=III").at("/items/0");
    assertThat(first.at("/cell/measure").textValue()).isEqualTo("3.2.2.b");
    assertThat(first.get("plans").findValuesAsText("plan"))
        .containsExactly("CCIAA-2017-A", "CCIAA-2017-P");
  }

  @Test
  void aVersionAppliedBeforeIndicatorsWereKeptIsTakenWhenItIsToldAgain() {
    // Given
    open(theGoldenPlan());
    forgetIndicators();
    assertThat(plans("III")).isEmpty();

    // When
    publish(theGoldenPlan());
    publish(aPlan("Q").measuring("Last", "NUMBER", "III"));
    awaitCell(cell("Last"));

    // Then
    assertThat(duties(referent(), "?quadrimestre=II").at("/items/0/plans").findValuesAsText("plan"))
        .contains("CCIAA-2017-P");
  }

  @Test
  void anotherChamberSeesNoneOfThem() {
    // Given
    open(theGoldenPlan());

    // Then
    assertThat(count("select count(*) from measure_indicators where chamber = '" + chamber + "'"))
        .isEqualTo(2);
    assertThat(countAsService("LU")).isZero();
    assertThat(countAsService(chamber)).isEqualTo(2);
  }

  private void forgetIndicators() {
    try (var connection = postgres.superuser("measurement");
        var statement = connection.createStatement()) {
      statement.execute("delete from measure_indicators where chamber = '" + chamber + "'");
      statement.execute("delete from plan_indicators where chamber = '" + chamber + "'");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long countAsService(String as) {
    try (var connection = postgres.superuser("measurement");
        var statement = connection.createStatement()) {
      statement.execute("set role measurement");
      statement.execute("set app.chamber = '" + as + "'");
      try (var result =
          statement.executeQuery(
              "select count(*) from measure_indicators where chamber = '" + chamber + "'")) {
        result.next();
        return result.getLong(1);
      }
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
