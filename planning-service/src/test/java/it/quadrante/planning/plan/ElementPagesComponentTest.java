package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements read some at a time. */
@QuarkusTest
class ElementPagesComponentTest extends DraftTest {
  private static final String ROWS = "it.quadrante.planning.plan.store.";

  @Inject SessionFactory sessions;

  /** Position and code of every element, one a page. */
  private static List<String> oneByOne(String list, String member) {
    List<String> read = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page = editor().get(list + "?limit=1" + cursor);
      page.then().statusCode(200).body("items.size()", equalTo(1));
      read.add(page.path("items[0].position") + " " + page.path("items[0]." + member + ".code"));
      String next = page.path("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
    }
    return read;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nodes; node; 1 1.2.3,2 2.1,1 3.2,1 3.2.2",
        "measures; measure; 3 Data_Polo,1 Dom_Marchi,2 Rid_Costi%",
        "cards; card; 2 1.2.3.a,3 1.2.3.b,1 3.2.2.a",
        "assignments; assignment; 1 1.2.3.a,2 1.2.3.b,1 3.2.2.a"
      })
  void pageByPageEachIsReadOnceWithItsPlace(String list, String member, String elements) {
    importPlan(samplePlan("PAGES"));

    assertThat(oneByOne(V1.formatted("PAGES") + "/" + list, member))
        .containsExactly(elements.split(","));
  }

  @Test
  void whatIsAddedMeanwhileShiftsNone() {
    String list = draft("PAGESHIFT") + "/nodes";
    String cursor = editor().get(list + "?limit=2").path("nextCursor");
    post(list, PROGRAMME.formatted("1.1", "2.1", "Primo", "1")).then().statusCode(201);

    editor()
        .get(list + "?limit=2&cursor=" + cursor)
        .then()
        .body("items.node.code", equalTo(List.of("3.2", "3.2.2")));
    editor().get(list + "/1.2.3").then().body("position", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource({
    "nodes?limit=1, NodeRow, 2",
    "cards?limit=1, CardRow, 2",
    "measures?limit=1, MeasureRow, 2",
    "assignments?limit=1, AssignmentRow, 2",
    "nodes/2.1, NodeRow, 1"
  })
  void noMoreElementsAreLoadedThanThePageHoldsAndOne(String path, String row, long atMost) {
    importPlan(samplePlan("PAGELOAD"));
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();

    editor().get(V1.formatted("PAGELOAD") + "/" + path).then().statusCode(200);

    assertThat(statistics.getEntityStatistics(ROWS + row).getLoadCount()).isBetween(1L, atMost);
    statistics.setStatisticsEnabled(false);
  }
}
