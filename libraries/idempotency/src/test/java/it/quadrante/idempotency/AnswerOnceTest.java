package it.quadrante.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerOnceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FakeKeys keys = new FakeKeys();
  private boolean rolledBack;
  private int writes;

  private final AnswerOnce answers =
      new AnswerOnce(
          keys,
          JSON,
          (TransactionSynchronizationRegistry)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {TransactionSynchronizationRegistry.class},
                  (registry, method, arguments) -> {
                    rolledBack |= method.getName().equals("setRollbackOnly");
                    return null;
                  }));

  private static final class FakeKeys extends KeyStore {
    private final Map<String, KeyedRequest> taken = new HashMap<>();
    private final Map<String, StoredAnswer> kept = new HashMap<>();

    FakeKeys() {
      super(null, null, null, null, null);
    }

    @Override
    boolean take(KeyedRequest request) {
      return taken.putIfAbsent(request.key(), request) == null;
    }

    @Override
    void keep(KeyedRequest request, StoredAnswer answer) {
      taken.put(request.key(), request);
      kept.put(request.key(), answer);
    }

    @Override
    Kept read(KeyedRequest request) {
      return new Kept(taken.get(request.key()).fingerprint(), kept.get(request.key()));
    }
  }

  private static KeyedRequest request(String body) {
    return KeyedRequest.of(List.of("k"), "POST /x", Map.of("body", body), JSON);
  }

  private Response created() {
    writes++;
    return Response.created(URI.create("http://host/x/" + writes))
        .tag("7")
        .entity(Map.of("number", writes))
        .build();
  }

  @Test
  void aRepeatGetsStatusAddressTagAndBodyOfTheFirst() throws Exception {
    // Given
    Response first = answers.answer(request("a"), this::created);

    // When
    Response again = answers.answer(request("a"), this::created);

    // Then
    assertThat(writes).isOne();
    for (Response answer : List.of(first, again)) {
      assertThat(answer.getStatus()).isEqualTo(201);
      assertThat(answer.getHeaderString(HttpHeaders.LOCATION)).isEqualTo("http://host/x/1");
      assertThat(answer.getHeaderString(HttpHeaders.ETAG)).isEqualTo("\"7\"");
      assertThat(answer.getEntity()).isEqualTo("{\"number\":1}");
      assertThat(answer.getMediaType()).hasToString("application/json");
    }
    assertThat(rolledBack).isFalse();
  }

  @Test
  void anAnswerWithoutABodyIsRepeatedToo() throws Exception {
    // Given
    answers.answer(request("a"), () -> Response.noContent().build());

    // When
    Response again = answers.answer(request("a"), this::created);

    // Then
    assertThat(again.getStatus()).isEqualTo(204);
    assertThat(again.hasEntity()).isFalse();
    assertThat(again.getHeaderString(HttpHeaders.LOCATION)).isNull();
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() throws Exception {
    // Given
    answers.answer(request("a"), this::created);

    // When
    assertThatThrownBy(() -> answers.answer(request("b"), this::created))
        // Then
        .hasMessage("IDEMPOTENCY_KEY_REUSED");
    assertThat(writes).isOne();
  }

  private static KeyedRequest digested(String sha256) {
    DigestedBody body = () -> sha256;
    return KeyedRequest.of(List.of("k"), "POST /x", body, JSON);
  }

  @Test
  void aBodyThatWasReadBeforeIsToldByItsDigest() throws Exception {
    // Given
    answers.answer(digested("a".repeat(64)), this::created);

    // When
    Response again = answers.answer(digested("a".repeat(64)), this::created);

    // Then
    assertThat(again.getEntity()).isEqualTo("{\"number\":1}");
    assertThatThrownBy(() -> answers.answer(digested("b".repeat(64)), this::created))
        .hasMessage("IDEMPOTENCY_KEY_REUSED");
    assertThat(writes).isOne();
  }

  @Test
  void aRefusalThatIsReturnedUndoesEverything() throws Exception {
    // When
    Response refusal = answers.answer(request("a"), () -> Response.status(409).build());

    // Then
    assertThat(refusal.getStatus()).isEqualTo(409);
    assertThat(rolledBack).isTrue();
    assertThat(keys.kept).isEmpty();
  }
}
