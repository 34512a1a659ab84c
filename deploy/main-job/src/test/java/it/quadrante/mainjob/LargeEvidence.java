package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** A PDF of 20 MB for a cell, of which no side ever holds more than a piece. */
record LargeEvidence(Person referent, String cell, Path file) {
  private static final int PIECE = 1 << 20;
  private static final int PIECES = 20;

  static LargeEvidence of(Person referent, String cell, Path folder) {
    Path file = folder.resolve(cell + ".pdf");
    Random noise = new Random(cell.hashCode());
    byte[] piece = new byte[PIECE];
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < PIECES; i++) {
        noise.nextBytes(piece);
        out.write(piece);
      }
      return new LargeEvidence(referent, cell, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends it; what the service keeps of it. */
  JsonNode upload() {
    URI files = referent.at().inMeasurement("/cells/" + cell + "/evidence");
    try {
      HttpResponse<byte[]> answer =
          referent.sends(
              HttpRequest.newBuilder(URI.create(files + "?name=Allegato%20I%20Quadr%202021.pdf"))
                  .header("Content-Type", "application/octet-stream")
                  .POST(HttpRequest.BodyPublishers.ofFile(file)),
              HttpResponse.BodyHandlers.ofByteArray());
      JsonNode kept = new ObjectMapper().readTree(answer.body());
      assertThat(answer.statusCode()).as("%s", kept).isEqualTo(201);
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saves it again beside itself; the digest of what came. */
  String download(JsonNode kept) {
    URI address =
        referent.at().inMeasurement("/cells/" + cell + "/evidence/" + kept.path("id").asText());
    HttpResponse<Path> answer =
        referent.sends(
            HttpRequest.newBuilder(address),
            HttpResponse.BodyHandlers.ofFile(file.resolveSibling(cell + ".saved")));
    assertThat(answer.statusCode()).isEqualTo(200);
    return sha256(answer.body());
  }

  String sha256() {
    return sha256(file);
  }

  private static String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream read = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      read.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(read.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
