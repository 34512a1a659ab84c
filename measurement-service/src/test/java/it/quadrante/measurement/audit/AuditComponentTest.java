package it.quadrante.measurement.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.measurement.MeasurementTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do is on record, and sealed after it was committed. */
@QuarkusTest
class AuditComponentTest extends MeasurementTest {
  @Inject SealAudit sealer;
  @Inject VerifyAudit verification;

  @BeforeEach
  void openACell() {
    open("M", "NUMBER");
  }

  private List<JsonNode> audit(String query) {
    sealer.seal();
    return sealed(query);
  }

  /** As it is read before the next sealing. */
  private List<JsonNode> sealed(String query) {
    String found =
        as("oiv", "/" + chamber + "/evaluator")
            .get("/api/v1/chambers/" + chamber + "/audit" + query)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    List<JsonNode> items = new ArrayList<>();
    tree(found).get("items").forEach(items::add);
    return items;
  }

  private static List<String> texts(List<JsonNode> items, String member) {
    return items.stream().map(item -> item.get(member).asText()).toList();
  }

  private void submitAgain(String value) {
    String tag = referent().get(cell("M")).header("ETag");
    referent()
        .header("If-Match", tag)
        .body(number(value))
        .post(cell("M") + "/submissions")
        .then()
        .statusCode(201);
  }

  /** An entry in a transaction of its own, as another instance would write it. */
  private Connection writing() throws SQLException {
    Connection other =
        DriverManager.getConnection(postgres.jdbcUrl("measurement"), "measurement", "measurement");
    other.setAutoCommit(false);
    try (Statement statement = other.createStatement()) {
      statement.execute("select set_config('app.chamber', '" + chamber + "', true)");
      statement.execute(
          "with entry as (insert into audit_entry (chamber, at, account, role, action, subject,"
              + " details) values ('"
              + chamber
              + "', now(), 'slow', 'DATA_REFERENT', 'SUBMITTED', 'x', '{}') returning chamber, id)"
              + " insert into audit_waiting select chamber, id from entry");
    }
    return other;
  }

  @Test
  void whatPeopleDoIsOnRecordWithTheirChange() {
    submit("M", number("7")).then().statusCode(201);
    sendBack("M", "{\"submission\":1,\"reason\":\"Cifre invertite\"}").then().statusCode(201);
    submit("M", number("72.50")).then().statusCode(201);
    validate("M", "{\"submission\":2}").then().statusCode(201);

    List<JsonNode> entries = audit("");

    assertThat(texts(entries, "action"))
        .containsExactly("SUBMITTED", "SENT_BACK", "SUBMITTED", "VALIDATED");
    assertThat(texts(entries, "account"))
        .containsExactly("ms-data-referent", "ms-validator", "ms-data-referent", "ms-validator");
    assertThat(texts(entries, "subject")).containsOnly(chamber + "/CCIAA/2017-III/M");
    assertThat(entries.get(1).get("details").asText())
        .isEqualTo(
            "{\"detail\":{\"submission\":1,\"value\":{\"kind\":\"NUMBER\",\"number\":7}},"
                + "\"version\":3,\"why\":\"Cifre invertite\"}");
    assertThat(entries.get(2).get("details").asText()).contains("\"number\":72.5}");
  }

  @Test
  void whatIsRefusedIsNotOnRecord() {
    submit("M", day("2017-05-22")).then().statusCode(422);

    assertThat(audit("")).isEmpty();
  }

  @Test
  void itIsReadOnceItHasItsPlaceInTheChain() {
    submit("M", number("7")).then().statusCode(201);
    submitAgain("8");
    assertThat(sealed("")).isEmpty();

    sealer.seal();

    List<JsonNode> entries = sealed("");
    assertThat(texts(entries, "number")).containsExactly("1", "2");
    assertThat(entries.get(0).get("previous").asText()).isEqualTo("0".repeat(64));
    assertThat(entries.get(1).get("previous")).isEqualTo(entries.get(0).get("hash"));
    assertThat(verification.verify(chamber).isWhole()).isTrue();
  }

  @Test
  void whoReadsOnFindsWhatCommittedLaterThoughItWasWrittenFirst() throws SQLException {
    // Given
    String first = "";
    try (Connection slow = writing()) {
      submit("M", number("7")).then().statusCode(201);
      submitAgain("8");
      sealer.seal();
      assertThat(texts(sealed(""), "number")).containsExactly("1", "2");
      first = page("?limit=1").get("nextCursor").asText();

      // When
      slow.commit();
    }
    sealer.seal();

    // Then
    JsonNode rest = page("?limit=500&cursor=" + first);
    assertThat(rest.get("items").findValuesAsText("number")).containsExactly("2", "3");
    assertThat(rest.get("items").findValuesAsText("account"))
        .containsExactly("ms-data-referent", "slow");
    assertThat(verification.verify(chamber).isWhole()).isTrue();
  }

  private JsonNode page(String query) {
    return tree(
        as("oiv", "/" + chamber + "/evaluator")
            .get("/api/v1/chambers/" + chamber + "/audit" + query)
            .asString());
  }

  @Test
  void whileOneSealsAnotherLeavesItToThatOne() throws SQLException {
    // Given
    submit("M", number("7")).then().statusCode(201);
    sealer.seal();
    submitAgain("8");

    try (Connection other = postgres.superuser("measurement");
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select * from audit_head where chamber = '" + chamber + "' for update");

      // When
      sealer.seal();

      // Then
      assertThat(sealed("")).hasSize(1);
      other.rollback();
    }
    sealer.seal();
    assertThat(texts(sealed(""), "number")).containsExactly("1", "2");
  }

  @Test
  void manySealersSealEverythingOnce() throws Exception {
    // Given
    submit("M", number("7")).then().statusCode(201);
    for (int i = 0; i < 20; i++) {
      try (Connection other = writing()) {
        other.commit();
      }
    }

    // When
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> rounds = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      rounds.add(threads.submit(sealer::seal));
    }
    for (Future<?> round : rounds) {
      round.get();
    }
    threads.shutdown();

    // Then
    String here = " from audit_seal where chamber = '" + chamber + "'";
    assertThat(count("select count(*)" + here)).isEqualTo(21);
    assertThat(count("select max(number)" + here)).isEqualTo(21);
    assertThat(verification.verify(chamber).toString())
        .startsWith("sealed=21 unsealed=0 altered=0 missing=0 last=21 ");
  }

  @Test
  void itIsFilteredAndReadPageByPage() {
    submit("M", number("7")).then().statusCode(201);
    validate("M", "{\"submission\":1}").then().statusCode(201);

    assertThat(texts(audit("?account=ms-validator"), "action")).containsExactly("VALIDATED");
    assertThat(audit("?subject=" + chamber + "/CCIAA/2017-III/M")).hasSize(2);
    assertThat(audit("?subject=" + chamber)).isEmpty();
    assertThat(audit("?from=2018-01-10T10:00:00Z&to=2018-01-10T10:00:01Z")).hasSize(2);
    assertThat(audit("?from=2018-01-10T10:00:01Z")).isEmpty();
    assertThat(audit("?to=2018-01-10T10:00:00Z")).isEmpty();

    JsonNode first = page("?limit=1");
    JsonNode second = page("?limit=1&cursor=" + first.get("nextCursor").asText());
    assertThat(first.at("/items/0/action").asText()).isEqualTo("SUBMITTED");
    assertThat(second.at("/items/0/action").asText()).isEqualTo("VALIDATED");
    assertThat(second.has("nextCursor")).isFalse();
  }

  @Test
  void onlyTheEvaluatorReadsIt() {
    String path = "/api/v1/chambers/" + chamber + "/audit";

    refused(validator().get(path), 403, "ROLE_REQUIRED");
    refused(as("lu", "/LU/evaluator").get(path), 404, "CHAMBER_NOT_FOUND");
    refused(
        as("oiv", "/" + chamber + "/evaluator").get(path + "?from=ieri"),
        400,
        "AUDIT_FILTER_UNREADABLE");
    refused(
        as("oiv", "/" + chamber + "/evaluator").queryParam("account", "a".repeat(301)).get(path),
        400,
        "AUDIT_FILTER_UNREADABLE");
  }
}
