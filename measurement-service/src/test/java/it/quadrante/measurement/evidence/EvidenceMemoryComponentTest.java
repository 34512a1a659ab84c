package it.quadrante.measurement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.localstack.SignedTokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * A file of 24 MB, up and down over a line that stops on its way: meanwhile the service holds a
 * piece of it and not the file. What is held is what a collection of garbage leaves.
 */
@QuarkusTest
class EvidenceMemoryComponentTest extends EvidenceTest {
  private static final int MEGABYTE = 1_048_576;
  private static final int SIZE = 24 * MEGABYTE;
  private static final long LITTLE = 8L * MEGABYTE;

  private final byte[] beginning = Files.pdf(MEGABYTE);
  private final byte[] more = new byte[MEGABYTE];

  private static long held() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  @Test
  void aFileOf24MegabytesIsNeverHeldWhole() throws IOException {
    added("warm.pdf", Files.PDF);
    long before = held();

    // When almost all of it is there
    try (Socket socket = begin("a.pdf", "Content-Length: " + SIZE)) {
      send(socket, beginning);
      for (int i = 1; i < 24; i++) {
        more[0] = (byte) i;
        send(socket, i == 23 ? java.util.Arrays.copyOf(more, MEGABYTE - 1) : more);
      }
      long during = held();

      // Then little of it is held
      assertThat(during - before).isLessThan(LITTLE);
      send(socket, new byte[1]);
      assertThat(status(socket)).startsWith("HTTP/1.1 201 ");
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> list().size() == 2);
    assertThat(chunks()).isEqualTo(1 + SIZE / Upload.CHUNK);

    // And on its way out, when a part of it has been taken
    String path = files() + "/" + list().get(1).get("id").asText();
    try (Socket socket = download(path)) {
      InputStream in = socket.getInputStream();
      assertThat(in.readNBytes(MEGABYTE)).hasSize(MEGABYTE);

      assertThat(held() - before).isLessThan(LITTLE);

      long rest = in.transferTo(java.io.OutputStream.nullOutputStream());
      assertThat(rest).isBetween((long) SIZE - MEGABYTE, (long) SIZE);
    }
  }

  private Socket download(String path) throws IOException {
    Socket socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(30_000);
    String token = SignedTokens.token("ms-data-referent", "/" + chamber + "/data-referent");
    send(
        socket,
        ("GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer %s\r\n\r\n")
            .formatted(path, token)
            .getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  private static String status(Socket socket) throws IOException {
    return new String(socket.getInputStream().readNBytes(20), StandardCharsets.UTF_8);
  }
}
