package it.quadrante.measurement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused leaves nothing. */
@QuarkusTest
class EvidenceRefusalComponentTest extends EvidenceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @ParameterizedTest
  @CsvSource({
    "pdf, html",
    "pdf, exe",
    "pdf, docx",
    "docx, pdf",
    "docx, xlsx",
    "docx, zip",
    "docx, docm",
    "xlsx, odt",
    "odt, ods",
    "odt, zip",
    "png, jpeg",
    "txt, html",
    "txt, exe",
    "csv, pdf",
    "eml, txt",
    "p7m, pdf"
  })
  void contentThatContradictsTheExtensionIsRefused(String extension, String content) {
    Response answer = upload("a." + extension, Files.OF.get(content));

    refused(answer, 422, "EVIDENCE_AGAINST_EXTENSION");
    nothingIsThere();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exe", "html", "svg", "zip", "docm", "js"})
  void aKindThatIsNotOnTheListIsRefused(String extension) {
    Response answer = upload("a." + extension, Files.OF.getOrDefault(extension, Files.PDF));

    refused(answer, 422, "EVIDENCE_TYPE_NOT_ALLOWED");
    nothingIsThere();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.pdf", "a\n.pdf", "C:\\a.pdf", "a\u202Efdp.pdf", ""})
  void aNameThatIsNotSafeIsRefused(String name) {
    refused(upload(name, Files.PDF), 422, "EVIDENCE_NAME_UNSAFE");
    nothingIsThere();
  }

  @Test
  void zeroBytesAreNoFile() {
    refused(upload("a.pdf", new byte[0]), 422, "EVIDENCE_EMPTY");
    nothingIsThere();
  }

  @Test
  void theSameContentTwiceIsRefused() {
    added("a.pdf", Files.PDF);

    refused(upload("b.pdf", Files.PDF), 409, "EVIDENCE_THERE_ALREADY");
    assertThat(list()).hasSize(1);
    assertThat(chunks()).isOne();
  }

  @Test
  void aCellTakesSoManyFiles() {
    for (int i = 0; i < 20; i++) {
      added("a.txt", Files.text("numero " + i));
    }

    refused(upload("a.txt", Files.text("uno di più")), 409, "EVIDENCE_TOO_MANY");
    assertThat(list()).hasSize(20);
    assertThat(chunks()).isEqualTo(20);
  }

  @Test
  void whoIsNotAppointedAddsNothing() {
    refused(
        as("somebody", "/" + chamber + "/data-referent")
            .contentType(OCTETS)
            .queryParam("name", "a.pdf")
            .body(Files.PDF)
            .post(files()),
        403,
        "NOT_APPOINTED");
    refused(
        sending("a.pdf", Files.PDF).post(cells() + "/" + UUID.randomUUID() + "/evidence"),
        404,
        "CELL_NOT_FOUND");
    refused(referent().get(files() + "/" + UUID.randomUUID()), 404, "EVIDENCE_NOT_FOUND");
    nothingIsThere();
  }

  @Test
  void anotherFormOfBodyIsRefused() {
    refused(
        referent().contentType("application/pdf").body(Files.PDF).post(files() + "?name=a.pdf"),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void overTheLimitIsToldBeforeAByteIsRead() throws IOException {
    try (Socket socket = begin("a.pdf", "Content-Length: 26214401")) {
      String answer = read(socket);

      assertThat(answer).startsWith("HTTP/1.1 413 ").contains("EVIDENCE_TOO_LARGE");
    }
    nothingIsThere();
  }

  @Test
  void overTheLimitReadingEnds() throws IOException {
    long sent = 0;
    byte[] piece = Files.pdf(1_048_576);
    try (Socket socket = begin("a.pdf", "Transfer-Encoding: chunked")) {
      while (sent < 200L * piece.length) {
        send(socket, "100000\r\n".getBytes(StandardCharsets.US_ASCII));
        send(socket, piece);
        send(socket, "\r\n".getBytes(StandardCharsets.US_ASCII));
        sent += piece.length;
      }
    } catch (SocketException ended) {
      assertThat(ended).isNotNull();
    }

    assertThat(sent).isLessThan(60L * piece.length);
    nothingIsThere();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 2000000", "Transfer-Encoding: chunked"})
  void anUploadThatIsCutOffLeavesNothing(String length) throws IOException {
    // When
    byte[] half = Files.pdf(1_048_576);
    try (Socket socket = begin("a.pdf", length)) {
      if (length.startsWith("T")) {
        send(socket, "100000\r\n".getBytes(StandardCharsets.US_ASCII));
      }
      send(socket, half);
      await().atMost(PATIENCE).until(() -> chunks() > 0);
    }

    // Then
    await().atMost(PATIENCE).until(() -> uploads() == 0);
    nothingIsThere();
    added("a.pdf", half);
  }

  @Test
  void slowLinesOfOneAccountStopNeitherOthersNorTheDatabase() throws IOException {
    // Given
    appoint("another", "ENTE", "DATA_REFERENT");
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 3; i++) {
        Socket socket = begin("a" + i + ".pdf", "Content-Length: 2000000");
        slow.add(socket);
        send(socket, Files.pdf(300_000));
      }
      await().atMost(PATIENCE).until(() -> chunks() == 3);

      // When
      Response fourth = upload("b.pdf", Files.PDF);
      Response ofAnother =
          as("another", "/" + chamber + "/data-referent")
              .contentType(OCTETS)
              .queryParam("name", "b.pdf")
              .body(Files.PDF)
              .post(files());

      // Then
      refused(fourth, 503, "TEMPORARILY_UNAVAILABLE");
      ofAnother.then().statusCode(201);
      assertThat(openTransactions()).isZero();
      submit("M", number("7")).then().statusCode(201);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
    await().atMost(PATIENCE).until(() -> uploads() == 1);
    assertThat(chunks()).isOne();
    added("c.pdf", Files.pdf(300_000));
  }

  @Test
  void ofTwoAtOnceForTheLastPlaceOneIsAdded() throws Exception {
    // Given
    for (int i = 0; i < 19; i++) {
      added("a.txt", Files.text("numero " + i));
    }

    // When
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<Response>> answers = new ArrayList<>();
    for (String text : List.of("uno", "due")) {
      answers.add(threads.submit(() -> upload("a.txt", Files.text(text))));
    }

    // Then
    List<Integer> statuses = new ArrayList<>();
    for (Future<Response> answer : answers) {
      statuses.add(answer.get().statusCode());
    }
    threads.shutdown();
    assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    assertThat(uploads()).isEqualTo(20);
  }

  @Test
  void whatAProcessLeftThatDiedGoesWithALaterUpload() throws SQLException {
    // Given
    String id = UUID.randomUUID().toString();
    try (Connection connection = postgres.superuser("measurement");
        Statement statement = connection.createStatement()) {
      String key = "('" + chamber + "', '" + id + "', ";
      statement.execute("insert into evidence_upload values " + key + "'2018-01-10T09:51:59Z')");
      statement.execute("insert into evidence_chunk values " + key + "0, 'x')");
    }

    // When
    added("a.pdf", Files.PDF);

    // Then
    assertThat(uploads()).isOne();
    assertThat(chunks()).isOne();
  }

  private static String read(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
