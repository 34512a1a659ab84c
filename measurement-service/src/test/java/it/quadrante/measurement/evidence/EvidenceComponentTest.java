package it.quadrante.measurement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.measurement.Topic;
import it.quadrante.measurement.audit.SealAudit;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that prove a value: in, out, and with which submission they go. */
@QuarkusTest
class EvidenceComponentTest extends EvidenceTest {
  private static final int SIZE = 600_000;
  private static final byte[] FILE = Files.pdf(SIZE);

  @Inject SealAudit sealer;

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  private Response remove(String path) {
    return referent().header("If-Match", referent().get(path).header("ETag")).delete(path);
  }

  private void submitAgain(String value) {
    referent()
        .header("If-Match", referent().get(cell("M")).header("ETag"))
        .body(number(value))
        .post(cell("M") + "/submissions")
        .then()
        .statusCode(201);
  }

  @Test
  void aFileComesBackAsItWas() throws Exception {
    // When
    String path = added("Allegato I Quadr – Qualità.pdf", FILE);

    // Then
    assertThat(chunks()).isEqualTo(3);
    JsonNode listed = list().get(0);
    assertThat(listed.get("name").asText()).isEqualTo("Allegato I Quadr – Qualità.pdf");
    assertThat(listed.get("mediaType").asText()).isEqualTo("application/pdf");
    assertThat(listed.get("size").asInt()).isEqualTo(SIZE);
    assertThat(listed.get("sha256").asText()).isEqualTo(sha256(FILE));
    assertThat(listed.get("firstSubmission").asInt()).isEqualTo(1);
    assertThat(listed.get("addedBy").asText()).isEqualTo("ms-data-referent");
    Response back = validator().get(path);
    assertThat(back.asByteArray()).isEqualTo(FILE);
    assertThat(back.header("Content-Length")).isEqualTo(Integer.toString(SIZE));
    assertThat(back.header("ETag")).isEqualTo('"' + sha256(FILE) + '"');
  }

  @Test
  void aBrowserSavesItAndShowsNothing() {
    Response back = referent().get(added("Qualità 100%.pdf", Files.PDF));

    assertThat(back.contentType()).isEqualTo(OCTETS);
    assertThat(back.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(back.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    String disposition = back.header("Content-Disposition");
    assertThat(disposition).startsWith("attachment; filename=\"Qualit_ 100_.pdf\"; ");
    String whole = disposition.substring(disposition.indexOf("''") + 2);
    assertThat(URLDecoder.decode(whole, StandardCharsets.UTF_8)).isEqualTo("Qualità 100%.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pdf", "png", "jpg", "jpeg", "docx", "xlsx", "odt", "ods", "txt", "csv", "eml", "p7m"
      })
  void aFileOfEachKindIsAccepted(String extension) {
    byte[] content = Files.OF.get(extension);

    String path = added("a." + extension, content);

    assertThat(referent().get(path).asByteArray()).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-9, 0, 10",
    "bytes=262140-262150, 262140, 262151",
    "bytes=599990-, 599990, 600000",
    "bytes=-5, 599995, 600000",
    "bytes=0-599999, 0, 600000"
  })
  void aPartIsGivenWhereOneIsAskedFor(String range, int from, int end) {
    String path = added("a.pdf", FILE);

    Response part = referent().header("Range", range).get(path);

    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.header("Content-Range"))
        .isEqualTo("bytes " + from + "-" + (end - 1) + "/" + SIZE);
    assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(FILE, from, end));
  }

  @Test
  void aPartBeyondTheEndIsRefusedAndAnotherFileIsGivenWhole() {
    String path = added("a.pdf", FILE);

    refused(referent().header("Range", "bytes=600000-").get(path), 416, "RANGE_NOT_SATISFIABLE");
    assertThat(
            referent()
                .header("Range", "bytes=0-1")
                .header("If-Range", "\"another\"")
                .get(path)
                .statusCode())
        .isEqualTo(200);
    assertThat(
            referent()
                .header("Range", "bytes=0-1")
                .header("If-Range", referent().get(path).header("ETag"))
                .get(path)
                .statusCode())
        .isEqualTo(206);
  }

  @Test
  void whoHasItIsNotSentItAgain() {
    String path = added("a.pdf", FILE);
    String tag = referent().get(path).header("ETag");

    Response again = referent().header("If-None-Match", tag).header("Range", "bytes=0-1").get(path);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
  }

  @Test
  void anOfficialValueIsAnnouncedWithTheFilesOfItsSubmission() throws Exception {
    // Given
    String wrong = added("sbagliato.pdf", Files.PDF);
    added("Allegato III Quadr.pdf", FILE);
    submit("M", number("7")).then().statusCode(201);
    sendBack("M", "{\"submission\":1,\"reason\":\"Allegato sbagliato\"}").then().statusCode(201);
    remove(wrong).then().statusCode(204);
    added("elenco.csv", Files.OF.get("csv"));
    submit("M", number("72")).then().statusCode(201);
    added("dopo.txt", Files.OF.get("txt"));

    // When
    validate("M", "{\"submission\":2}").then().statusCode(201);

    // Then
    JsonNode evidence =
        Topic.of(kafka, VALUE_VALIDATED)
            .awaitAll(chamber + "/CCIAA/2017-III/M@1", 1)
            .get(0)
            .data()
            .get("evidence");
    assertThat(evidence.findValuesAsText("name"))
        .containsExactly("Allegato III Quadr.pdf", "elenco.csv");
    assertThat(evidence.get(0).get("sha256").asText()).isEqualTo(sha256(FILE));
    assertThat(evidence.get(0).get("size").asInt()).isEqualTo(SIZE);
    assertThat(evidence.get(0).get("mediaType").asText()).isEqualTo("application/pdf");
  }

  @Test
  void aFileThatNoValueWasSubmittedWithIsGoneForGood() {
    String path = added("a.pdf", FILE);

    remove(path).then().statusCode(204);

    refused(referent().get(path), 404, "EVIDENCE_NOT_FOUND");
    assertThat(list()).isEmpty();
    assertThat(chunks()).isZero();
  }

  @Test
  void aFileStaysWithTheValueThatItSupports() {
    // Given
    String path = added("a.pdf", FILE);
    submit("M", number("7")).then().statusCode(201);

    // When
    remove(path).then().statusCode(204);

    // Then
    assertThat(referent().get(path).asByteArray()).isEqualTo(FILE);
    assertThat(list().get(0).get("lastSubmission").asInt()).isEqualTo(1);
    refused(remove(path), 409, "EVIDENCE_KEPT");
    submitAgain("8");
    assertThat(list().get(0).get("lastSubmission").asInt()).isEqualTo(1);
  }

  @Test
  void onlyWhoHasReadItRemovesIt() {
    String path = added("a.pdf", FILE);

    refused(referent().delete(path), 428, "PRECONDITION_REQUIRED");
    refused(referent().header("If-Match", "\"x\"").delete(path), 412, "PRECONDITION_FAILED");
    refused(validator().header("If-Match", "\"x\"").delete(path), 403, "ROLE_REQUIRED");
    assertThat(list()).hasSize(1);
  }

  @Test
  void whatIsDoneWithFilesIsOnRecord() {
    remove(added("a.pdf", FILE)).then().statusCode(204);
    sealer.seal();

    String audit =
        as("oiv", "/" + chamber + "/evaluator")
            .get("/api/v1/chambers/" + chamber + "/audit")
            .asString();
    assertThat(tree(audit).get("items").findValuesAsText("action"))
        .isEqualTo(List.of("EVIDENCE_ADDED", "EVIDENCE_REMOVED"));
    assertThat(audit).contains("a.pdf");
  }

  @Test
  void aRepeatWithTheSameKeyAddsNothing() {
    String first =
        sending("a.pdf", FILE).header("Idempotency-Key", "k").post(files()).header("Location");

    Response again = sending("a.pdf", FILE).header("Idempotency-Key", "k").post(files());
    Response other = sending("a.pdf", Files.PDF).header("Idempotency-Key", "k").post(files());

    again.then().statusCode(201).header("Location", equalTo(first));
    refused(other, 422, "IDEMPOTENCY_KEY_REUSED");
    assertThat(list()).hasSize(1);
    assertThat(chunks()).isEqualTo(3);
  }

  @Test
  void aSlowRepeatHoldsNothingAndLeavesNothing() throws Exception {
    // Given
    String location =
        sending("a.pdf", FILE).header("Idempotency-Key", "k").post(files()).header("Location");

    // When
    try (Socket socket =
        begin("a.pdf", "Connection: close\r\nIdempotency-Key: k\r\nContent-Length: " + SIZE)) {
      send(socket, Arrays.copyOf(FILE, 300_000));
      await().atMost(Duration.ofSeconds(60)).until(() -> chunks() == 4);
      assertThat(openTransactions()).isZero();
      send(socket, Arrays.copyOfRange(FILE, 300_000, SIZE));

      // Then
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 201 ").containsIgnoringCase(location);
    }
    assertThat(list()).hasSize(1);
    assertThat(uploads()).isOne();
    assertThat(chunks()).isEqualTo(3);
  }

  @Test
  void theListIsReadPageByPage() {
    added("a.pdf", FILE);
    added("b.csv", Files.OF.get("csv"));

    JsonNode first = read(files() + "?limit=1");
    JsonNode second = read(files() + "?limit=1&cursor=" + first.get("nextCursor").asText());

    assertThat(first.at("/items/0/name").asText()).isEqualTo("a.pdf");
    assertThat(second.at("/items/0/name").asText()).isEqualTo("b.csv");
    assertThat(second.has("nextCursor")).isFalse();
  }
}
