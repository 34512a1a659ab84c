package it.quadrante.measurement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.quadrante.measurement.evidence.domain.ByteRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class UploadTest {
  private static final long MOST = 20L * 1024 * 1024;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2018-01-10T10:00:00Z"), ZoneOffset.UTC);

  /** So many bytes out of nothing; knows how far it was read. */
  private static final class Endless extends InputStream {
    private final long size;
    private long read;

    Endless(long size) {
      this.size = size;
    }

    @Override
    public int read() {
      return read < size ? (int) (read++ & 0x7f) : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int now = (int) Math.min(length, size - read);
      read += now;
      return now == 0 && length > 0 ? -1 : now;
    }
  }

  private static Upload upload(InputStream body, OptionalLong declared) {
    return new Upload(body, declared, MOST, Duration.ofMinutes(4), CLOCK);
  }

  @Test
  void noMoreIsHeldThanAPiece() {
    // Given
    Endless body = new Endless(MOST);
    List<Long> ahead = new ArrayList<>();
    long[] taken = {0};

    // When
    Upload.Received received =
        upload(body, OptionalLong.of(MOST))
            .receive(
                (number, piece) -> {
                  ahead.add(body.read - taken[0]);
                  taken[0] += piece.length;
                });

    // Then
    assertThat(received.size()).isEqualTo(MOST);
    assertThat(ahead).hasSize(80).allMatch(held -> held <= Upload.CHUNK);
  }

  @Test
  void overTheLimitNotAByteMoreIsRead() {
    Endless body = new Endless(100 * MOST);

    assertThatThrownBy(() -> upload(body, OptionalLong.empty()).receive((number, piece) -> {}))
        .hasMessage("EVIDENCE_TOO_LARGE");
    assertThat(body.read).isEqualTo(MOST + 1);
  }

  @Test
  void whatIsDeclaredOverTheLimitIsNotReadAtAll() {
    Endless body = new Endless(MOST + 1);

    assertThatThrownBy(() -> upload(body, OptionalLong.of(MOST + 1)).receive((number, piece) -> {}))
        .hasMessage("EVIDENCE_TOO_LARGE");
    assertThat(body.read).isZero();
  }

  @Test
  void lessThanDeclaredIsCutOff() {
    assertThatThrownBy(
            () -> upload(new Endless(999), OptionalLong.of(1000)).receive((number, piece) -> {}))
        .hasMessage("EVIDENCE_CUT_OFF");
  }

  @Test
  void aBrokenLineIsCutOff() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection closed");
          }
        };

    assertThatThrownBy(() -> upload(broken, OptionalLong.empty()).receive((number, piece) -> {}))
        .hasMessage("EVIDENCE_CUT_OFF");
  }

  @Test
  void nothingIsNoFile() {
    assertThatThrownBy(
            () -> upload(new Endless(0), OptionalLong.of(0)).receive((number, piece) -> {}))
        .hasMessage("EVIDENCE_EMPTY");
  }

  @Test
  void theHashIsThatOfTheContent() {
    Upload.Received received =
        upload(
                new ByteArrayInputStream("abc".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                OptionalLong.empty())
            .receive((number, piece) -> {});

    assertThat(received.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void onTheWayOutAPieceIsFetchedWhenTheOneBeforeIsWritten() throws IOException {
    // Given
    List<String> steps = new ArrayList<>();
    PieceByPiece file =
        new PieceByPiece(
            4,
            number -> {
              steps.add("fetch " + number);
              return new byte[number == 2 ? 3 : 4];
            });
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int one) {
            throw new UnsupportedOperationException();
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            steps.add("write " + from + "+" + length);
          }
        };

    // When
    file.write(new ByteRange(2, 9), out);

    // Then
    assertThat(steps)
        .containsExactly("fetch 0", "write 2+2", "fetch 1", "write 0+4", "fetch 2", "write 0+2");
  }
}
