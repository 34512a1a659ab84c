package it.quadrante.measurement.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.localstack.SignedTokens;
import it.quadrante.measurement.MeasurementTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A chamber with one cell, and what is done with its files. */
abstract class EvidenceTest extends MeasurementTest {
  static final String OCTETS = "application/octet-stream";

  @TestHTTPResource URI server;

  @BeforeEach
  void openACell() {
    open("M", "NUMBER");
  }

  final String files() {
    return cell("M") + "/evidence";
  }

  final RequestSpecification sending(String name, byte[] content) {
    return referent().contentType(OCTETS).queryParam("name", name).body(content);
  }

  final Response upload(String name, byte[] content) {
    return sending(name, content).post(files());
  }

  /** Path of a file that was added. */
  final String added(String name, byte[] content) {
    return URI.create(upload(name, content).then().statusCode(201).extract().header("Location"))
        .getPath();
  }

  final List<JsonNode> list() {
    List<JsonNode> items = new ArrayList<>();
    read(files()).get("items").forEach(items::add);
    return items;
  }

  final long chunks() {
    return count("select count(*) from evidence_chunk where chamber = '" + chamber + "'");
  }

  /** Files whose pieces are kept, or on their way in. */
  final long uploads() {
    return count("select count(*) from evidence_upload where chamber = '" + chamber + "'");
  }

  /** In which something was done, while somebody is waited for. */
  final long openTransactions() {
    return count(
        "select count(*) from pg_stat_activity where usename = 'measurement'"
            + " and state like 'idle in transaction%'");
  }

  final void nothingIsThere() {
    assertThat(list()).isEmpty();
    assertThat(uploads()).isZero();
    assertThat(chunks()).isZero();
    assertThat(
            count(
                "select count(*) from audit_entry where action like 'EVIDENCE%' and chamber = '"
                    + chamber
                    + "'"))
        .isZero();
  }

  /** A connection over which an upload has begun. */
  final Socket begin(String name, String length) throws IOException {
    Socket socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(30_000);
    String token = SignedTokens.token("ms-data-referent", "/" + chamber + "/data-referent");
    send(
        socket,
        ("POST %s?name=%s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n"
                + "Content-Type: application/octet-stream\r\n%s\r\n\r\n")
            .formatted(files(), name, token, length)
            .getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  static void send(Socket socket, byte[] bytes) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(bytes);
    out.flush();
  }
}
