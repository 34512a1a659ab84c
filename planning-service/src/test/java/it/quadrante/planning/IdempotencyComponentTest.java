package it.quadrante.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.localstack.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A write repeated under the same Idempotency-Key. */
@QuarkusTest
class IdempotencyComponentTest extends PlanningTest {
  private static final String KEY = "Idempotency-Key";

  PostgresServer postgres;

  private final String key = UUID.randomUUID().toString();

  private void asSuperuser(String sql) throws SQLException {
    try (Connection connection = postgres.superuser("planning");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long count(String query) throws SQLException {
    try (Connection connection = postgres.superuser("planning");
        Statement statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  private long keysKept() throws SQLException {
    return count("select count(*) from idempotency_key where key = '" + key + "'");
  }

  private static String newCode() {
    return "E"
        + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
  }

  private Response addEntity(String code, String tag) {
    return addEntity("MS", code, tag);
  }

  private Response addEntity(String chamber, String code, String tag) {
    var request =
        admin(chamber)
            .header(KEY, key)
            .body(Map.of("code", code, "name", "Azienda", "kind", "SPECIAL_AGENCY"));
    return (tag == null ? request : request.header("If-Match", tag))
        .post(CHAMBERS + "/" + chamber + "/entities");
  }

  private Response importWithKey(String code) {
    return editor().header(KEY, key).body(samplePlan(code).toString()).post(PLANS);
  }

  private static void same(Response again, Response first) {
    assertThat(again.statusCode()).isEqualTo(first.statusCode());
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.contentType()).isEqualTo(first.contentType());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
  }

  @Test
  void aRepeatGetsTheSameAnswerAndWritesNothing() {
    // Given
    String code = newCode();
    String tag = tagOf("MS");
    Response first = addEntity(code, tag);
    String after = tagOf("MS");

    // When
    Response again = addEntity(code, tag);
    Response withAFreshTag = addEntity(code, after);

    // Then
    first.then().statusCode(201).header("ETag", after).header("Location", containsString("/MS"));
    same(again, first);
    same(withAFreshTag, first);
    assertThat(tagOf("MS")).isEqualTo(after);
  }

  @Test
  void ofManyRepeatsAtOnceOneWritesAndAllGetItsAnswer() throws Exception {
    // Given
    Callable<Response> request = () -> importWithKey("ATONCE");
    List<Response> answers = new ArrayList<>();

    // When
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      for (Future<Response> answer : callers.invokeAll(Collections.nCopies(8, request))) {
        answers.add(answer.get());
      }
    } finally {
      callers.shutdownNow();
    }

    // Then
    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
    assertThat(answers).allSatisfy(answer -> same(answer, answers.get(0)));
    assertThat(count("select count(*) from plan where code = 'ATONCE'")).isOne();
    assertThat(keysKept()).isOne();
  }

  @Test
  void theAnswerStaysTheFirstOneWhateverBecameOfThePlan() {
    // Given
    Response first = importWithKey("KEPT");
    settle(V1.formatted("KEPT"));

    // When
    Response again = importWithKey("KEPT");

    // Then
    same(again, first);
    assertThat(again.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void theSameKeyForAnotherBodyIsRefusedAndNothingIsStored() throws SQLException {
    // Given
    importWithKey("MEANT").then().statusCode(201);

    // When
    Response other = importWithKey("OTHER");

    // Then
    other
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    assertThat(count("select count(*) from plan where code = 'OTHER'")).isZero();
  }

  @Test
  void theSameKeyForAnotherOperationIsRefused() {
    // Given
    importWithKey("STEPS").then().statusCode(201);

    // When
    Response elsewhere =
        editor()
            .header(KEY, key)
            .header("If-Match", "\"1\"")
            .post(V1.formatted("STEPS") + "/proposal");

    // Then
    elsewhere.then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void aRefusedRequestLeavesItsKeyFree() throws SQLException {
    // Given
    String code = newCode();
    addEntity(code, null).then().statusCode(428);
    addEntity(code, "\"1\"").then().statusCode(412);
    addEntity("no code", tagOf("MS")).then().statusCode(422);
    assertThat(keysKept()).isZero();

    // When
    Response accepted = addEntity(code, tagOf("MS"));

    // Then
    accepted.then().statusCode(201);
    assertThat(keysKept()).isOne();
  }

  @Test
  void aKeyBelongsToItsAccountAndItsChamber() throws SQLException {
    // Given
    addEntity(newCode(), tagOf("MS")).then().statusCode(201);

    // When
    Response otherChamber = addEntity("LU", newCode(), tagOf("LU"));
    Response otherAccount =
        as("another-admin", "/MS/chamber-admin")
            .header(KEY, key)
            .header("If-Match", tagOf("MS"))
            .body(Map.of("code", newCode(), "name", "Altra", "kind", "SPECIAL_AGENCY"))
            .post(CHAMBERS + "/MS/entities");

    // Then
    otherChamber.then().statusCode(201);
    otherAccount.then().statusCode(201);
    assertThat(keysKept()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "\u00e8", ""})
  void aKeyThatCannotBeReadIsRefused(String unreadable) {
    // When
    Response answer =
        editor().header(KEY, unreadable).body(samplePlan("KEYS").toString()).post(PLANS);

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("IDEMPOTENCY_KEY_INVALID"));
  }

  @Test
  void aChamberIsRegisteredOnce() throws SQLException {
    // Given
    asSuperuser("delete from chamber where chamber = 'KEYS'");
    Callable<Response> request =
        () ->
            as("platform-admin", "/platform-admin")
                .header(KEY, key)
                .body(Map.of("code", "KEYS", "name", "Camera"))
                .post(CHAMBERS);

    // When
    Response first = call(request);
    Response again = call(request);

    // Then
    first.then().statusCode(201).header("ETag", "\"1\"").body("code", equalTo("KEYS"));
    same(again, first);
  }

  private static Response call(Callable<Response> request) {
    try {
      return request.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aStepOfAPlansLifeIsTakenOnce() {
    // Given
    importPlan(samplePlan("STEPONCE")).then().statusCode(201);
    String version = V1.formatted("STEPONCE");
    String tag = settle(version);
    Response first = editor().header(KEY, key).header("If-Match", tag).post(version + "/proposal");

    // When
    Response again = editor().header(KEY, key).header("If-Match", tag).post(version + "/proposal");

    // Then
    first.then().statusCode(200).body("state", equalTo("PROPOSED"));
    same(again, first);
  }

  @Test
  void theWriteAndItsAnswerCommitTogetherOrNotAtAll() throws SQLException {
    // Given
    String code = newCode();
    String tag = tagOf("MS");
    asSuperuser(
        "alter table idempotency_key add constraint no_answer check (key <> '"
            + key
            + "' or status is null)");

    // When
    Response failed = addEntity(code, tag);
    String afterFailure = tagOf("MS");
    asSuperuser("alter table idempotency_key drop constraint no_answer");
    Response repeated = addEntity(code, tag);

    // Then
    failed.then().statusCode(500);
    assertThat(afterFailure).isEqualTo(tag);
    repeated.then().statusCode(201);
  }

  @Test
  void anExpiredKeyIsANewOneAndTheOldOnesGo() throws SQLException {
    // Given
    addEntity(newCode(), tagOf("MS")).then().statusCode(201);
    asSuperuser(
        "update idempotency_key set created_at = created_at - interval '24 hours' where key = '"
            + key
            + "'");
    asSuperuser(
        "insert into idempotency_key (chamber, account, key, operation, fingerprint, created_at)"
            + " select c, 'a', 'old' || i, '', '', now() - interval '25 hours'"
            + " from generate_series(1, 30) i, unnest(array['MS', 'LU']) c");

    // When
    Response anew = addEntity(newCode(), tagOf("MS"));

    // Then
    anew.then().statusCode(201);
    assertThat(count("select count(*) from idempotency_key where key like 'old%'")).isEqualTo(30);
    asSuperuser("delete from idempotency_key where key like 'old%'");
  }
}
