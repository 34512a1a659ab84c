package it.quadrante.planning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.localstack.PostgresServer;
import it.quadrante.planning.chamber.AnnounceMergers;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three chambers become one, as Lucca, Pisa and Massa-Carrara did; nothing is rewritten. */
@QuarkusTest
class MergerComponentTest extends PlanningTest {
  private static final String MERGERS = CHAMBERS + "/mergers";
  private static final String FACT = "quadrante.planning.chamber-changed.v1";
  private static final AtomicInteger ROUND = new AtomicInteger();

  KafkaBroker kafka;
  PostgresServer postgres;
  @Inject AnnounceMergers announce;

  private final char round = (char) ('A' + ROUND.getAndIncrement());
  private final String lu = "XLU" + round;
  private final String pi = "XPI" + round;
  private final String ms = "XMS" + round;
  private final String tno = "XTN" + round;

  @BeforeEach
  void threeChambersAtWork() {
    for (String code : new String[] {lu, pi, ms}) {
      as("platform-admin", "/platform-admin")
          .body(Map.of("code", code, "name", "Camera di commercio"))
          .post(CHAMBERS)
          .then()
          .statusCode(201);
      write(code, "/entities", "{\"code\":\"CCIAA\",\"name\":\"Camera\",\"kind\":\"CHAMBER\"}");
      write(
          code,
          "/appointments",
          "{\"account\":\"sg-%s\",\"entity\":\"CCIAA\",\"role\":\"VALIDATOR\"}".formatted(code));
    }
    as("e", "/" + ms + "/plan-editor")
        .body(samplePlan("STORICO").toString())
        .post(CHAMBERS + "/" + ms + "/plans")
        .then()
        .statusCode(201);
  }

  private static Response write(String chamber, String path, String body) {
    return admin(chamber)
        .header("If-Match", tagOf(chamber))
        .body(body)
        .post(CHAMBERS + "/" + chamber + path);
  }

  private String merger(String from, String... predecessors) {
    return """
        {"successor": {"code": "%s", "name": "Camera della Toscana Nord-Ovest"},
         "predecessors": ["%s"], "from": "%s", "openCollections": "CONTINUE",
         "act": {"number": "12", "date": "2022-10-20", "organ": "Ministero"},
         "continuities": [{"subject": "MEASURE", "chamber": "%s", "entity": "CCIAA",
           "code": "3.2.2.b", "continuedEntity": "CCIAA", "continuedCode": "MARCHI"}]}
        """
        .formatted(tno, String.join("\", \"", predecessors), from, ms);
  }

  private static Response merge(String body) {
    return as("platform-admin", "/platform-admin").body(body).post(MERGERS);
  }

  private JsonNode fact(String subject) {
    JsonNode data = Topic.of(kafka, FACT).awaitSubject(subject).data();
    assertThat(Topic.schemaFaults("chamber-changed", data)).isEmpty();
    return data;
  }

  @Test
  void predecessorsAndSuccessorSaySoAndGrantsAreProposed() {
    // When
    Response merged = merge(merger("2022-10-31", lu, pi, ms));

    // Then
    merged
        .then()
        .statusCode(201)
        .body("successor", equalTo(tno))
        .body("predecessors", contains(lu, ms, pi))
        .body(
            "proposedGrants.groups.find { it.group == '/" + tno + "/viewer' }.membersOf",
            contains("/" + lu + "/viewer", "/" + ms + "/viewer", "/" + pi + "/viewer"))
        .body("proposedGrants.accounts.account", hasItems("sg-" + lu, "sg-" + ms, "sg-" + pi))
        .body("proposedGrants.accounts.group", hasItem("/" + tno + "/validator"));
    JsonNode successor = fact(tno + "@2");
    assertThat(successor.get("predecessors").findValuesAsText("chamber"))
        .containsExactly(lu, ms, pi);
    assertThat(successor.at("/continuities/0/continuedCode").textValue()).isEqualTo("MARCHI");
    JsonNode predecessor = fact(ms + "@4");
    assertThat(predecessor.at("/life/state").textValue()).isEqualTo("MERGED");
    assertThat(predecessor.at("/life/into").textValue()).isEqualTo(tno);
    assertThat(predecessor.at("/life/openCollections").textValue()).isEqualTo("CONTINUE");
    assertThat(predecessor.get("appointments")).hasSize(1);
    as("platform-admin", "/platform-admin")
        .get(merged.header("Location"))
        .then()
        .statusCode(200)
        .body("act.number", equalTo("12"))
        .body("proposedGrants.accounts.actedFor.flatten()", hasItem(lu + "/CCIAA/ENTE"));
    as("platform-admin", "/platform-admin")
        .get(MERGERS + "?limit=500")
        .then()
        .body("items.successor", hasItem(tno));
  }

  @Test
  void theSuccessorReadsAndNobodyWritesThePredecessor() {
    // Given
    merge(merger("2022-10-31", lu, pi, ms)).then().statusCode(201);
    String plans = CHAMBERS + "/" + ms + "/plans";
    String version = plans + "/CCIAA-2017-STORICO/versions/1";

    // When
    Response bySuccessor = as("v", "/" + tno + "/viewer").get(version);
    Response byItsOwn = as("v", "/" + ms + "/viewer").get(version);
    Response byAnother = as("v", "/LU/plan-editor").get(version);
    Response byASister = as("v", "/" + pi + "/viewer").get(version);
    Response written =
        as("e", "/" + tno + "/plan-editor").body(samplePlan("NUOVO").toString()).post(plans);
    Response writtenByItsOwn =
        as("e", "/" + ms + "/plan-editor").body(samplePlan("NUOVO").toString()).post(plans);
    Response writtenByAnother =
        as("e", "/LU/plan-editor").body(samplePlan("NUOVO").toString()).post(plans);
    Response backwards = as("v", "/" + ms + "/viewer").get(CHAMBERS + "/" + tno);

    // Then
    bySuccessor.then().statusCode(200).body("code", equalTo("STORICO"));
    byItsOwn.then().statusCode(200);
    byAnother.then().statusCode(404).body("code", equalTo("CHAMBER_NOT_FOUND"));
    byASister.then().statusCode(404);
    written.then().statusCode(409).body("code", equalTo("CHAMBER_MERGED"));
    writtenByItsOwn.then().statusCode(409).body("code", equalTo("CHAMBER_MERGED"));
    writtenByAnother.then().statusCode(404);
    backwards.then().statusCode(404);
  }

  @Test
  void beforeTheFirstDayEverythingIsAsItWas() {
    // Given
    merge(merger("2100-01-01", lu, ms)).then().statusCode(201);

    // When
    Response bySuccessor = as("v", "/" + tno + "/viewer").get(CHAMBERS + "/" + ms);
    Response written =
        write(
            ms, "/units", "{\"entity\":\"CCIAA\",\"code\":\"A\",\"name\":\"A\",\"kind\":\"AREA\"}");

    // Then
    bySuccessor.then().statusCode(404);
    written.then().statusCode(201).body("life.into", equalTo(tno));
  }

  @Test
  void whatBreaksARuleIsRefusedAndNothingIsStored() {
    // Given
    merge(merger("2022-10-31", lu, ms)).then().statusCode(201);

    // When
    Response again = merge(merger("2022-10-31", lu, pi, ms));
    Response empty = merge("{\"successor\":{\"code\":\"%s\"},\"predecessors\":[]}".formatted(tno));
    Response byAnAdmin = admin(tno).body(merger("2022-10-31", pi, ms)).post(MERGERS);

    // Then
    again
        .then()
        .statusCode(422)
        .body("code", equalTo("MERGER_REJECTED"))
        .body("errors.path", contains("/predecessors/0", "/predecessors/2"))
        .body("errors.code", contains("MERGED_ALREADY", "MERGED_ALREADY"));
    empty.then().statusCode(422).body("code", equalTo("MERGER_INVALID"));
    byAnAdmin.then().statusCode(403);
    admin(pi).get(CHAMBERS + "/" + pi).then().body("life.state", equalTo("ACTIVE"));
    as("platform-admin", "/platform-admin")
        .get(MERGERS + "/00000000-0000-0000-0000-000000000000")
        .then()
        .statusCode(404);
  }

  @Test
  void aRepeatWithTheSameKeyGetsTheSameAnswer() {
    // When
    Response first = keyed(merger("2022-10-31", lu, ms));
    Response second = keyed(merger("2022-10-31", lu, ms));

    // Then
    first.then().statusCode(201);
    second.then().statusCode(201).header("Location", equalTo(first.header("Location")));
  }

  private Response keyed(String body) {
    return as("platform-admin", "/platform-admin")
        .header("Idempotency-Key", "merger-" + tno)
        .body(body)
        .post(MERGERS);
  }

  @Test
  void whatAProcessThatDiedLeftUnsaidIsSaidOnceAndOnlyOnce() throws SQLException {
    // Given: the act is committed, and nobody has announced it
    leaveUnsaid(lu, ms);

    // When
    announce.announce();
    announce.announce();

    // Then
    assertThat(fact(lu + "@4").at("/life/into").textValue()).isEqualTo(pi);
    assertThat(fact(ms + "@4").at("/life/into").textValue()).isEqualTo(pi);
    assertThat(version(lu)).isEqualTo(4);
    assertThat(version(ms)).isEqualTo(4);
  }

  private void leaveUnsaid(String... predecessors) throws SQLException {
    try (Connection owner = postgres.superuser("planning");
        Statement statement = owner.createStatement()) {
      statement.execute(
          ("with act as (insert into merger values (gen_random_uuid(), '%s', date '2022-10-31',"
                  + " '12', date '2022-10-20', 'Ministero', 'CLOSE', 'a', now()) returning id)"
                  + " insert into merged_chamber select code, id, null"
                  + " from act, unnest(array['%s']) code")
              .formatted(pi, String.join("','", predecessors)));
    }
  }

  @Test
  void whatIsLeftUnsaidIsSaidAfterAWhileWithoutARestart() throws SQLException {
    // Given: the act is committed, and announcing it has failed
    leaveUnsaid(lu);

    // When nobody does anything

    // Then
    assertThat(fact(lu + "@4").at("/life/into").textValue()).isEqualTo(pi);
  }

  @Test
  void aPageAfterAMergerThatIsNotThereIsRefused() {
    // Given
    String cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("00000000-0000-0000-0000-000000000000".getBytes(UTF_8));

    // When
    Response page = as("platform-admin", "/platform-admin").get(MERGERS + "?cursor=" + cursor);

    // Then
    page.then().statusCode(400).body("code", equalTo("CURSOR_UNREADABLE"));
  }

  @Test
  void aDayThatNobodyMeansIsAFaultAndNothingBreaks() {
    // When
    Response merged = merge(merger("+999999999-12-31", lu, ms));
    Response longAgo = merge(merger("-999999999-01-01", lu, ms));

    // Then
    merged.then().statusCode(422).body("errors.path", contains("/from"));
    longAgo.then().statusCode(422).body("errors.path", hasItem("/from"));
  }

  private int version(String chamber) throws SQLException {
    try (Connection owner = postgres.superuser("planning");
        Statement statement = owner.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select version from chamber where chamber = '" + chamber + "'")) {
      result.next();
      return result.getInt(1);
    }
  }
}
