package it.quadrante.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import it.quadrante.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A request that came with a key.
 *
 * @param operation method and path, such as {@code POST /api/v1/chambers/MS/plans}
 * @param fingerprint SHA-256 of the operation and of the body with its keys sorted. Headers are no
 *     part of it: who repeats with a fresh If-Match wants the same thing
 */
record KeyedRequest(String key, String operation, String fingerprint) {

  /** 1 to 100 visible ASCII characters. */
  private static final String VISIBLE = "[!-~]{1,100}";

  private static final ObjectMapper CANONICAL =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  /**
   * @param keys every header Idempotency-Key of the request
   * @param body as it was read, or what stands for it, or null
   * @param json writes the body
   * @throws ProblemException IDEMPOTENCY_KEY_INVALID
   */
  static KeyedRequest of(List<String> keys, String operation, Object body, ObjectMapper json) {
    if (keys.size() != 1 || !keys.get(0).matches(VISIBLE)) {
      throw new ProblemException(IdempotencyProblem.IDEMPOTENCY_KEY_INVALID);
    }
    String fingerprint =
        body instanceof DigestedBody digested
            ? fingerprint(operation, null, json) + "-" + digested.sha256()
            : fingerprint(operation, body, json);
    return new KeyedRequest(keys.get(0), operation, fingerprint);
  }

  private static String fingerprint(String operation, Object body, ObjectMapper json) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((operation + "\n").getBytes(StandardCharsets.UTF_8));
      // A tree as it came: its numbers are not bounded yet, and written plain they could be huge.
      JsonNode tree = body instanceof JsonNode given ? given : json.valueToTree(body);
      CANONICAL.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), tree);
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
