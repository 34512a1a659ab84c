package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the tests of many values in one request have in common. */
abstract class BulkTest extends PeriodTest {
  protected static final String ROW_BY_ROW = "?mode=ROW_BY_ROW";

  protected String bulk() {
    return "/api/v1/chambers/" + chamber + "/bulk-submissions";
  }

  protected static String items(String... items) {
    return "{\"items\":[" + String.join(",", items) + "]}";
  }

  /** Of III 2017; further members begin with a comma. */
  protected static String item(String measure, String further) {
    return "{\"entity\":\"CCIAA\",\"year\":2017,\"quadrimestre\":\"III\",\"measure\":\""
        + measure
        + "\""
        + further
        + "}";
  }

  protected static String numbered(String measure, String number) {
    return item(measure, ",\"value\":{\"kind\":\"NUMBER\",\"number\":" + number + "}");
  }

  protected Response handIn(String query, String... items) {
    return referent().body(items(items)).post(bulk() + query);
  }

  /** Measures M1, M2, … in numbers. */
  protected void openNumbers(int count) {
    Facts.APlan plan = aPlan("P");
    IntStream.rangeClosed(1, count).forEach(i -> plan.measuring("M" + i, "NUMBER", "III"));
    open(plan);
  }

  protected static List<String> numbers(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> numbered("M" + i, Integer.toString(i)))
        .collect(Collectors.toList());
  }

  protected static JsonNode outcome(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return Facts.json(answer.asString());
  }

  protected static List<String> results(JsonNode outcome) {
    return outcome.get("items").findValuesAsText("result");
  }

  /** {@code path code}, of a problem or of an outcome. */
  protected static List<String> faults(Response answer) {
    JsonNode body = Facts.json(answer.asString());
    Stream<JsonNode> errors =
        body.has("errors")
            ? Stream.of(body.get("errors"))
            : body.get("items").findValues("errors").stream();
    return errors
        .flatMap(list -> IntStream.range(0, list.size()).mapToObj(list::get))
        .peek(fault -> assertThat(fault.get("detail").asText()).isNotBlank().doesNotContain("{"))
        .map(fault -> fault.get("path").asText() + " " + fault.get("code").asText())
        .toList();
  }

  /** Lines of history, deeds on record and facts told beyond the opening. */
  protected long steps() {
    long facts =
        count("select count(*) from cell_fact where version > 1 and chamber = '" + chamber + "'");
    long deeds = count("select count(*) from audit_entry where chamber = '" + chamber + "'");
    assertThat(deeds).isEqualTo(facts);
    return facts;
  }
}
