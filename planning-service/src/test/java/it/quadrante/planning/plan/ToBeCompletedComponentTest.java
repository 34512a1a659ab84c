package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.planning.PlanningTest;
import it.quadrante.planning.Topic;
import org.junit.jupiter.api.Test;

/** A card that the document prints without a formula goes all the way, and is told. */
@QuarkusTest
class ToBeCompletedComponentTest extends PlanningTest {
  KafkaBroker kafka;

  private static ObjectNode withoutFormula(String code) {
    ObjectNode plan = samplePlan(code);
    ((ObjectNode) plan.at("/cards/0")).remove("formula");
    ((ArrayNode) plan.get("measures")).remove(0);
    return plan;
  }

  @Test
  void aCardWithoutFormulaIsAcceptedAndTold() {
    // When
    var imported = importPlan(withoutFormula("LACKING")).then();

    // Then
    imported
        .statusCode(201)
        .body("warnings.code", contains("FORMULA_MISSING"))
        .body("warnings.path", contains("/cards/0/formula"))
        .body("openPoints.code", contains("POLARITY_UNKNOWN", "POLARITY_UNKNOWN"))
        .body("content.cards[0].formula", equalTo(""));
  }

  @Test
  void aBlankFormulaIsNone() {
    // Given
    ObjectNode plan = withoutFormula("BLANK");
    ((ObjectNode) plan.at("/cards/0")).put("formula", "  ");

    // When
    var imported = importPlan(plan).then();

    // Then
    imported.statusCode(201).body("warnings.code", contains("FORMULA_MISSING"));
  }

  @Test
  void itIsPublishedAsAFactThatFollowsItsSchema() {
    // When
    publish(withoutFormula("LACKINGFACT"));

    // Then
    Envelope fact =
        Topic.of(kafka, "quadrante.planning.plan-published.v1")
            .awaitSubject("MS/CCIAA-2017-LACKINGFACT@1");
    assertThat(Topic.schemaFaults("plan-published", fact.data())).isEmpty();
    JsonNode card = fact.data().at("/cards/0");
    assertThat(card.get("code").textValue()).isEqualTo("3.2.2.a");
    assertThat(card.get("formula").textValue()).isEmpty();
    assertThat(fact.data().get("measures").findValuesAsText("code"))
        .containsExactly("Rid_Costi%", "Data_Polo");
  }
}
