package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.quadrante.localstack.LocalStack;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Machines get in by client credentials, with the groups of their account and nothing else. */
class MachineClientIT {
  private static final String MACHINE = "ms-protocollo";
  private static final String ACCOUNT = "service-account-" + MACHINE;
  private static final String PLAN = "/plans/CCIAA-2018-PROTOCOLLO/versions/1";
  private static final Path FIRST_CALL = Path.of("target/javascript/typescript/first-call.js");

  private static LocalStack stack;
  private static Api api;
  private static Addresses ms;

  /** A plan with two measures, and the machine appointed: what an administrator does once. */
  @BeforeAll
  static void expectValuesOfTheMachine() throws IOException {
    stack = RunningSystem.stack();
    api = RunningSystem.api();
    ms = RunningSystem.at("MS");
    new Chambers(api).register(ms);
    api.post(
            "ms-chamber-admin",
            ms.inPlanning("/appointments"),
            Map.of("account", ACCOUNT, "entity", "CCIAA", "role", "DATA_REFERENT"),
            api.get("ms-chamber-admin", ms.inPlanning("")).expecting(200).tag())
        .expecting(201);
    publishPlan();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(cells().path("items")).hasSize(2));
  }

  private static void publishPlan() throws IOException {
    try (InputStream file = MachineClientIT.class.getResourceAsStream("/clients-plan.json")) {
      JsonNode plan = new ObjectMapper().readTree(file);
      String tag =
          api.post("ms-plan-editor", ms.inPlanning("/plans"), plan, null).expecting(201).tag();
      tag = step("ms-plan-editor", "/proposal", Map.of(), tag);
      Map<String, String> act =
          Map.of("number", "1", "date", "2018-01-31", "organ", "Giunta camerale");
      tag = step("ms-plan-approver", "/approval", act, tag);
      step("ms-plan-approver", "/publication", Map.of(), tag);
    }
  }

  private static String step(String account, String step, Object body, String tag) {
    return api.post(account, ms.inPlanning(PLAN + step), body, tag).expecting(200).tag();
  }

  private static JsonNode cells() {
    return api.get("ms-validator", ms.inMeasurement("/cells?year=2018")).expecting(200).body();
  }

  private static JsonNode cell(String measure) {
    return api.get("ms-validator", ms.inMeasurement("/cells?year=2018&measure=" + measure))
        .expecting(200)
        .body()
        .at("/items/0");
  }

  private static SignIn.Answer credentials(String secret) {
    return new SignIn(stack.keycloak().realmUrl())
        .token(
            Map.of(
                "grant_type", "client_credentials",
                "client_id", MACHINE,
                "client_secret", secret));
  }

  private static HttpResponse<String> send(URI resource, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(resource)
            .header("Authorization", "Bearer " + credentials(MACHINE).accessToken())
            .header("Content-Type", "application/json");
    return RunningSystem.send(
        body == null ? request : request.POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static URI at(String measure, String act) {
    return ms.inMeasurement("/cells/" + cell(measure).path("id").asText() + act);
  }

  @Test
  void aMachineSubmitsAValueUnderItsOwnReadableName() {
    HttpResponse<String> answer =
        send(
            at("Prot_Entrata", "/submissions"),
            "{\"value\": {\"kind\": \"NUMBER\", \"number\": 72}}");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(cell("Prot_Entrata").at("/submission/by").asText()).isEqualTo(ACCOUNT);
    assertThat(cell("Prot_Entrata").at("/value/number").asInt()).isEqualTo(72);
  }

  @Test
  void anotherChamberIsNotFoundForIt() {
    Addresses lucca = Addresses.of(stack, "LU");

    assertThat(send(ms.inMeasurement("/cells"), null).statusCode()).isEqualTo(200);
    assertThat(send(lucca.inMeasurement("/cells"), null).statusCode()).isEqualTo(404);
  }

  @Test
  void itHasNoRoleItWasNotGiven() {
    HttpResponse<String> answer = send(at("Prot_Entrata", "/validations"), "{\"submission\": 1}");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("ROLE_REQUIRED");
  }

  @Test
  void itsTokenIsForNoServiceItWasNotGiven() {
    assertThat(send(ms.inPlanning("/plans"), null).statusCode()).isEqualTo(401);
    assertThat(send(ms.inReporting("/plans"), null).statusCode()).isEqualTo(401);
  }

  @Test
  void withAnotherSecretItGetsNoToken() {
    assertThat(credentials("guessed").status()).isEqualTo(401);
    assertThat(credentials("guessed").error()).isEqualTo("unauthorized_client");
  }

  @Test
  void theGeneratedTypeScriptClientSubmitsAndReadsAValueWithEveryDigit()
      throws IOException, InterruptedException {
    assumeTrue(nodeIsThere(), "Node is not on the PATH: the generated client did not run.");
    String number = "1234567890123456789012345678.0123456789";

    String said = firstCall("Prot_Uscita", "2018", number);

    assertThat(said)
        .contains("Documenti protocollati in uscita: SUBMITTED by " + ACCOUNT)
        .contains("value read: " + number);
    assertThat(cell("Prot_Uscita").at("/value/number").decimalValue().toPlainString())
        .isEqualTo(number);
  }

  private static boolean nodeIsThere() {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String firstCall(String... arguments) throws IOException, InterruptedException {
    Path clients = Path.of("../clients").toAbsolutePath().normalize();
    assertThat(clients.resolve(FIRST_CALL))
        .as("the client is compiled by the tests of deploy/clients")
        .exists();
    ProcessBuilder node = new ProcessBuilder("node", FIRST_CALL.toString());
    node.command().addAll(List.of(arguments));
    node.directory(clients.toFile()).redirectErrorStream(true);
    node.environment().put("QUADRANTE_KEYCLOAK", stack.keycloak().realmUrl());
    node.environment().put("QUADRANTE_MEASUREMENT", ms.measurement().toString());
    Process process = node.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
