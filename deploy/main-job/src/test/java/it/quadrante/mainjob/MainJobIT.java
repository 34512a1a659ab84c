package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.figure.Figure;
import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import it.quadrante.localstack.ServiceProcess;
import it.quadrante.mainjob.compare.Comparison;
import it.quadrante.mainjob.compare.Verdict;
import it.quadrante.mainjob.document.PrintedDocument;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged services on real PostgreSQL, Kafka and Keycloak: the main job and what follows. */
class MainJobIT {
  private static final Path SAMPLE = Path.of("../samples/cciaa-ms-2017-risultati-strategici.json");
  private static final String RESULTS = "/plans/CCIAA-2017-STRATEGICO/results/III";

  /** The row that nobody submits in the main job, for the tests after it. */
  private static final String LEFT_OPEN = "2.2.1.a";

  private static LocalStack stack;
  private static Api api;
  private static Addresses ms;
  private static Outcome outcome;

  @BeforeAll
  static void runTheMainJob() throws IOException {
    stack = RunningSystem.stack();
    api = RunningSystem.api();
    ms = RunningSystem.at("MS");
    outcome =
        new MainJob(api, ms, System.out::println)
            .run(PrintedDocument.read(SAMPLE), Set.of(LEFT_OPEN));
  }

  private static Comparison aggregate(String subject) {
    return outcome.aggregates().stream()
        .filter(comparison -> comparison.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode results() {
    return api.get("ms-viewer", ms.inReporting(RESULTS)).expecting(200).body();
  }

  @Test
  void everyPrintedFigureThatWasCollectedIsComputedTheSame() {
    assertThat(outcome.indicators())
        .filteredOn(comparison -> !comparison.subject().endsWith(LEFT_OPEN))
        .hasSize(21)
        .allSatisfy(comparison -> assertThat(comparison.verdict()).isEqualTo(Verdict.EQUAL));
  }

  @Test
  void theObjectiveThatTellsTheRulesApartIsTheFlatMean() {
    assertThat(aggregate("line:IMPRESE-CONSUMATORI-E-TERRITORIO:3.2").computed())
        .hasValue(Figure.of(98));
  }

  @Test
  void aValueMissingAtTheEndOfTheYearCountsWhatTheProfileSays() {
    // Its line has weight 6 and counts 0: by its profile a value missing at the end of the year
    // does.
    assertThat(aggregate("overall").computed().orElseThrow().toText(2)).isEqualTo("92.56");
  }

  @Test
  void fourRowsAreReadByTheEditorAndAreNoEvidence() {
    assertThat(outcome.readOtherwise()).isEqualTo(4);
  }

  @Test
  void anExplanationCanBeRedoneByHand() {
    assertThat(outcome.explanation())
        .startsWith("72 su 80 attese (>= 80): 72 / 80 × 100 = 90,00 %");
  }

  @Test
  void aTokenForReportingAloneDoesNotOpenPlanning() throws IOException, InterruptedException {
    String token = stack.keycloak().token("ms-viewer", "quadrante-local-reporting");

    assertThat(status(ms.inReporting(RESULTS), token)).isEqualTo(200);
    assertThat(status(ms.inPlanning("/plans"), token)).isEqualTo(401);
  }

  @Test
  void anotherChamberIsNotFound() {
    assertThat(api.get("lu-viewer", ms.inReporting(RESULTS)).status()).isEqualTo(404);
    assertThat(api.get("lu-viewer", ms.inMeasurement("/cells")).status()).isEqualTo(404);
    assertThat(api.get("lu-viewer", ms.inPlanning("/plans")).status()).isEqualTo(404);
  }

  @Test
  void allTopicsReadAgainIntoAnEmptyDatabaseGiveTheSameResults()
      throws SQLException, ExecutionException, InterruptedException {
    JsonNode before = results();
    ServiceProcess reporting = stack.service(Service.REPORTING);
    reporting.close();
    try (Admin admin = stack.kafka().admin()) {
      admin.deleteConsumerGroups(List.of("reporting-service")).all().get();
    }
    emptyDatabase();

    reporting.restart();

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .untilAsserted(
            () -> assertThat(withoutRevision(results())).isEqualTo(withoutRevision(before)));
  }

  @Test
  void theWholeDatabaseIsComputedAgainAndAChangeByHandIsNamed()
      throws SQLException, IOException, InterruptedException {
    ServiceProcess reporting = stack.service(Service.REPORTING);
    ServiceProcess.Ended before = reporting.run("verify");
    String tampering = "update result set individual = not individual where subject = 'overall'";
    inReporting(tampering);

    ServiceProcess.Ended tampered = reporting.run("verify");
    inReporting(tampering);

    assertThat(before.code()).as(before.output()).isZero();
    assertThat(before.output()).contains("chamber=MS").contains("different=0");
    assertThat(tampered.code()).as(tampered.output()).isEqualTo(1);
    assertThat(tampered.output()).contains("CCIAA-2017-STRATEGICO").contains("overall");
  }

  @Test
  void aValueValidatedWhileKafkaIsAwayIsAResultAfterMeasurementAndKafkaDied() {
    String cell = cellOf(LEFT_OPEN);
    stack.kafka().kill();
    int submission =
        api.post(
                "ms-data-referent",
                ms.inMeasurement("/cells/" + cell + "/submissions"),
                Map.of("value", Map.of("kind", "DATE", "date", "2017-12-31")),
                null)
            .expecting(201)
            .body()
            .at("/submission/number")
            .asInt();
    api.post(
            "ms-validator",
            ms.inMeasurement("/cells/" + cell + "/validations"),
            Map.of("submission", submission),
            null)
        .expecting(201);
    stack.service(Service.MEASUREMENT).kill();

    stack.kafka().restart();
    stack.service(Service.MEASUREMENT).restart();

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              JsonNode overall =
                  api.get("ms-viewer", ms.inReporting(RESULTS + "/overall")).expecting(200).body();
              assertThat(overall.findPath("percentageText").asText()).isEqualTo("98,56");
            });
  }

  private static String cellOf(String measure) {
    return api.get(
            "ms-data-referent",
            ms.inMeasurement("/cells?year=2017&quadrimestre=III&measure=" + Api.segment(measure)))
        .expecting(200)
        .body()
        .at("/items/0/id")
        .asText();
  }

  private static void emptyDatabase() throws SQLException {
    inReporting("drop schema public cascade");
    inReporting("create schema public authorization reporting_owner");
    inReporting("grant usage on schema public to public");
  }

  private static void inReporting(String sql) throws SQLException {
    try (Connection superuser = stack.postgres().superuser("reporting");
        Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The revision counts how often results changed on the way, which a rebuild does not repeat. */
  private static JsonNode withoutRevision(JsonNode results) {
    return ((com.fasterxml.jackson.databind.node.ObjectNode) results.deepCopy())
        .without("revision");
  }

  private static int status(URI resource, String token) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(resource).header("Authorization", "Bearer " + token).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
