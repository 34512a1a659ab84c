package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.localstack.PostgresServer;
import it.quadrante.planning.PlanningTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A plan of 3,000 indicators: what an edit costs follows from what it changes. */
@QuarkusTest
class LargePlanComponentTest extends PlanningTest {
  private static final int INDICATORS = 3_000;

  @Inject SessionFactory sessions;

  PostgresServer postgres;

  @AfterEach
  void stopCounting() {
    sessions.getStatistics().setStatisticsEnabled(false);
  }

  @Test
  void anEditWritesTheRowsItChangesInFewStatements() throws SQLException {
    importPlan(large("LARGE")).then().statusCode(201);
    String version = V1.formatted("LARGE");
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);

    statistics.clear();
    editor()
        .body(
            """
            {"assignment": {"code": "FIRST", "node": "3.2.2", "card": "3.2.2.a", "kind": "O"},
             "position": 1}""")
        .post(version + "/assignments")
        .then()
        .statusCode(201)
        .body("position", equalTo(1));

    assertThat(statistics.getPrepareStatementCount()).isLessThan(20);
    assertThat(writtenWith("FIRST")).isOne();
  }

  @Test
  void anEditOfThreeThousandElementsIsWrittenInBatches() throws SQLException {
    importPlan(large("WIDE")).then().statusCode(201);
    String version = V1.formatted("WIDE");
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);

    statistics.clear();
    editor()
        .header("If-Match", "\"1\"")
        .body("{\"polarity\": \"HIGHER\"}")
        .put(version + "/cards/3.2.2.a/polarity")
        .then()
        .statusCode(200);

    assertThat(statistics.getPrepareStatementCount()).isLessThan(100);
    assertThat(writtenWith("W0")).isEqualTo(INDICATORS + 1);
  }

  /** How many assignments the transaction wrote that wrote this one last. */
  private long writtenWith(String code) throws SQLException {
    try (Connection connection = postgres.superuser("planning");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from plan_assignment where xmin = (select xmin from"
                    + " plan_assignment where code = '"
                    + code
                    + "' order by xmin::text::bigint desc limit 1)")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static ObjectNode large(String code) {
    ObjectNode plan = samplePlan(code);
    ArrayNode assignments = (ArrayNode) plan.get("assignments");
    ObjectNode first = (ObjectNode) assignments.get(0);
    for (int i = 0; i < INDICATORS; i++) {
      assignments.add(first.deepCopy().put("code", "W" + i));
    }
    return plan;
  }
}
