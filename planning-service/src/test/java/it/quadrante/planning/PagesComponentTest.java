package it.quadrante.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import it.quadrante.localstack.PostgresServer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, page by page. */
@QuarkusTest
class PagesComponentTest extends PlanningTest {
  private static final String LU = CHAMBERS + "/LU";

  @Inject SessionFactory sessions;

  PostgresServer postgres;

  /** Chamber LU has 7 plans, of which one in two versions, and 7 profiles besides its own. */
  @BeforeEach
  void fill() throws SQLException {
    sql(
        "insert into plan (chamber, id, entity, year, code) select 'LU',"
            + " 'CCIAA-2017-P' || i, 'CCIAA', 2017, 'P' || i from"
            + " generate_series(1, 7) i on conflict do nothing",
        version("i", "1", "generate_series(1, 7) i"),
        "update plan_version set state = 'SUPERSEDED', superseded_by = 2, superseded_from = 'II',"
            + " proposed_by = 't', proposed_at = now(), approved_by = 't', approved_at = now(),"
            + " act_number = '1', act_date = now(), act_organ = 'Giunta', published_by = 't',"
            + " published_at = now(), profile_version = 1 where plan = 'CCIAA-2017-P3' and number = 1",
        version("3", "2", "generate_series(1, 1)"),
        "insert into scoring_profile select 'LU', 'q' || i, v, replace(replace(body, 'predefinito',"
            + " 'q' || i), '\"version\":1', '\"version\":' || v), created_by, created_at from"
            + " scoring_profile, generate_series(1, 7) i, generate_series(1, 2) v where chamber ="
            + " 'LU' and code = 'predefinito' on conflict do nothing");
  }

  private static String version(String plan, String number, String from) {
    return "insert into plan_version (chamber, id, plan, number, revision, state, in_force_from,"
        + " created_by, created_at, title, scoring_profile, perspectives) select 'LU', gen_random_uuid(), 'CCIAA-2017-P' ||"
        + (" " + plan + ", " + number)
        + (", 1, 'DRAFT', 'I', 'test', now(), 'Piano', 'predefinito', '[]' from " + from)
        + " on conflict do nothing";
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = postgres.superuser("planning");
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static JsonPath get(String path) {
    return as("lu-plan-editor", "/LU/plan-editor")
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private interface BetweenPages {
    void run() throws SQLException;
  }

  /** Every item from the first page to the last. */
  private static List<String> all(String path, int limit, String item, BetweenPages between)
      throws SQLException {
    List<String> items = new ArrayList<>();
    String cursor = "";
    do {
      JsonPath page = get(path + "?limit=" + limit + cursor);
      List<Object> found = page.getList(item);
      assertThat(found).hasSizeLessThanOrEqualTo(limit);
      found.forEach(each -> items.add(each.toString()));
      assertThat(items).as("a list that ends").hasSizeLessThan(100);
      String next = page.getString("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
      between.run();
    } while (cursor != null);
    return items;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8, 500})
  void thePagesOfAListAreTogetherAllOfIt(int limit) throws SQLException {
    // When
    List<String> plans =
        all(LU + "/plans", limit, "items.collect{it.plan + '@' + it.version}", () -> {});
    List<String> profiles =
        all(LU + "/scoring-profiles", limit, "items.collect{it.code + it.version}", () -> {});
    List<String> chambers = all(CHAMBERS, limit, "items.code", () -> {});

    // Then
    assertThat(plans)
        .containsExactly(
            "CCIAA-2017-P1@1",
            "CCIAA-2017-P2@1",
            "CCIAA-2017-P3@1",
            "CCIAA-2017-P3@2",
            "CCIAA-2017-P4@1",
            "CCIAA-2017-P5@1",
            "CCIAA-2017-P6@1",
            "CCIAA-2017-P7@1");
    assertThat(profiles)
        .containsExactly("predefinito1", "q12", "q22", "q32", "q42", "q52", "q62", "q72");
    assertThat(chambers).contains("LU", "MS").isSorted().doesNotHaveDuplicates();
  }

  @Test
  void whatIsAddedMeanwhileShiftsNoPage() throws SQLException {
    // Given
    BetweenPages adding =
        () ->
            sql(
                "insert into plan (chamber, id, entity, year, code) values"
                    + " ('LU', 'CCIAA-2017-P', 'CCIAA', 2017, 'P')"
                    + " on conflict do nothing",
                version("''", "1", "generate_series(1, 1)"));

    // When
    List<String> plans = all(LU + "/plans", 3, "items.plan", adding);

    // Then
    sql(
        "delete from plan_version where plan = 'CCIAA-2017-P'",
        "delete from plan where id = 'CCIAA-2017-P'");
    assertThat(plans).hasSize(8).doesNotContain("CCIAA-2017-P").isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, LIMIT_OUT_OF_RANGE",
    "limit=501, LIMIT_OUT_OF_RANGE",
    "limit=-1, LIMIT_OUT_OF_RANGE",
    "limit=ten, LIMIT_OUT_OF_RANGE",
    "cursor=%25, CURSOR_UNREADABLE",
    "cursor=AAAA, CURSOR_UNREADABLE",
    "cursor=bm8gcGxhY2U, CURSOR_UNREADABLE"
  })
  void whatCannotBeReadIsRefusedOnEveryList(String query, String code) {
    for (String list : List.of(CHAMBERS, LU + "/plans", LU + "/scoring-profiles")) {
      as("lu-plan-editor", "/LU/plan-editor")
          .urlEncodingEnabled(false)
          .get(list + "?" + query)
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("code", equalTo(code));
    }
  }

  @Test
  void aCursorIsOpaque() {
    // When
    String cursor = get(LU + "/plans?limit=4").getString("nextCursor");

    // Then
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
    assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
        .isEqualTo("CCIAA-2017-P3/2");
  }

  @Test
  void aPageOfPlansTakesTwoStatementsHoweverManyTheyAre() {
    assertThat(IntStream.range(0, 3).mapToLong(page -> statementsOfAPage()).min()).hasValue(2);
  }

  /** What runs on a schedule meanwhile is counted with it: the least of several is its own. */
  private long statementsOfAPage() {
    sessions.getStatistics().setStatisticsEnabled(true);
    sessions.getStatistics().clear();
    get(LU + "/plans");
    return sessions.getStatistics().getPrepareStatementCount();
  }
}
