package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several values validated at once: all of them or none, and never one that is odd. */
@QuarkusTest
class ValidationsComponentTest extends MeasurementTest {

  private String item(String measure, int submission) {
    String path = cell(measure);
    String id = path.substring(path.lastIndexOf('/') + 1);
    return "{\"cell\":\"" + id + "\",\"submission\":" + submission + "}";
  }

  private Response validateAll(String... items) {
    return validator()
        .body("{\"items\":[" + String.join(",", items) + "]}")
        .post(cells() + "/validations");
  }

  private void openThree() {
    open(
        aPlan("P")
            .measuring("A", "NUMBER", "III")
            .measuring("B", "PERCENT", "III")
            .measuring("C", "NUMBER", "II", "III"));
  }

  @Test
  void whatIsAsUsualIsValidatedTogetherInTheOrderSent() {
    // Given
    openThree();
    submit("A", number("72")).then().statusCode(201);
    submit("B", number("93")).then().statusCode(201);

    // When
    Response answer = validateAll(item("B", 1), item("A", 1));

    // Then
    answer
        .then()
        .statusCode(201)
        .body("items.measure", contains("B", "A"))
        .body("items.state", contains("VALIDATED", "VALIDATED"));
    assertThat(read(cell("A")).get("state").textValue()).isEqualTo("VALIDATED");
  }

  @Test
  void whereOneIsRefusedNothingChangesAndEachIsTold() {
    // Given
    openThree();
    submit("A", number("72")).then().statusCode(201);
    submit("B", number("101")).then().statusCode(201);

    // When
    Response answer =
        validateAll(
            item("A", 1),
            item("B", 1),
            item("C", 1),
            "{\"cell\":\"" + new UUID(1, 1) + "\",\"submission\":1}");

    // Then
    refused(answer, 422, "VALIDATIONS_REFUSED");
    answer.then().body("errors", hasSize(3));
    assertThat(answer.jsonPath().getString("errors.find { it.path == '/items/1' }.code"))
        .isEqualTo("VALUE_WITH_WARNING");
    assertThat(answer.jsonPath().getString("errors.find { it.path == '/items/1' }.detail"))
        .contains("OUT_OF_RANGE");
    assertThat(answer.jsonPath().getString("errors.find { it.path == '/items/2' }.code"))
        .isEqualTo("NOTHING_SUBMITTED");
    assertThat(answer.jsonPath().getString("errors.find { it.path == '/items/3' }.code"))
        .isEqualTo("CELL_NOT_FOUND");
    assertThat(read(cell("A")).get("state").textValue()).isEqualTo("SUBMITTED");
    assertThat(read(cell("A") + "/history").get("items")).hasSize(2);
  }

  @Test
  void aValueTenfoldThePeriodBeforeIsValidatedOnItsOwn() {
    // Given
    openThree();
    String before = cell("C", 2017, Quadrimestre.II);
    referent().body(number("7")).post(before + "/submissions").then().statusCode(201);
    validator().body("{\"submission\":1}").post(before + "/validations").then().statusCode(201);
    submit("C", number("70")).then().statusCode(201);

    // When
    Response together = validateAll(item("C", 1));
    Response alone = validate("C", "{\"submission\":1}");

    // Then
    refused(together, 422, "VALIDATIONS_REFUSED");
    together.then().body("errors[0].code", equalTo("VALUE_WITH_WARNING"));
    alone.then().statusCode(201);
  }

  @Test
  void theSameCellTwiceIsRefused() {
    // Given
    openThree();
    submit("A", number("72")).then().statusCode(201);

    // When
    Response answer = validateAll(item("A", 1), item("A", 1));

    // Then
    answer.then().statusCode(422).body("errors.code", contains("ALREADY_VALIDATED"));
    assertThat(read(cell("A")).get("state").textValue()).isEqualTo("SUBMITTED");
  }

  @Test
  void aMachineValidatesNothingThatItSubmitted() {
    // Given
    String machine = "service-account-ms-protocollo";
    send(
        Facts.CHAMBER_CHANGED,
        Facts.aChamber(chamber)
            .version(4)
            .appointing(machine, "ENTE", "DATA_REFERENT", null, null)
            .appointing(machine, "ENTE", "VALIDATOR", null, null)
            .toJson());
    openThree();
    String[] groups = {"/" + chamber + "/data-referent", "/" + chamber + "/validator"};
    as(machine, groups).body(number("7")).post(cell("A") + "/submissions").then().statusCode(201);

    // When
    Response answer =
        as(machine, groups)
            .body("{\"items\":[" + item("A", 1) + "]}")
            .post(cells() + "/validations");

    // Then
    answer.then().statusCode(422).body("errors.code", contains("OWN_SUBMISSION"));
  }

  @Test
  void nothingAndTooMuchAreRefused() {
    // Given
    openThree();
    String[] many = new String[201];
    java.util.Arrays.fill(many, item("A", 1));

    // Then
    refused(validateAll(), 422, "VALIDATIONS_COUNT");
    refused(validateAll(many), 422, "VALIDATIONS_COUNT");
    refused(validator().body("{}").post(cells() + "/validations"), 422, "VALIDATIONS_COUNT");
    refused(validateAll("{\"submission\":1}"), 422, "CELL_MISSING");
    refused(validateAll("null"), 422, "CELL_MISSING");
    refused(referent().body("{\"items\":[]}").post(cells() + "/validations"), 403, "ROLE_REQUIRED");
  }
}
