package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReadingComponentTest extends MeasurementTest {

  @Test
  void aCellThatIsDueAndNotValidatedIsMissingAndItsTagSaysSo() {
    // Given
    open("Med_Conc", "NUMBER");
    String tag = referent().get(cell("Med_Conc")).header("ETag");
    referent().header("If-None-Match", tag).get(cell("Med_Conc")).then().statusCode(304);

    // When
    TestClock.set("2018-01-16T10:00:00Z");

    // Then
    referent()
        .header("If-None-Match", tag)
        .get(cell("Med_Conc"))
        .then()
        .statusCode(200)
        .body("missing", equalTo(true));
  }

  @Test
  void theListIsPagedFilteredAndKeepsItsPlaceWhenCellsOpen() {
    // Given
    open(
        aPlan("P")
            .measuring("B", "NUMBER", "II", "III")
            .measuring("D", "NUMBER", "I", "III")
            .measuring("F", "NUMBER", "III"));
    submit("F", number("1")).then().statusCode(201);
    JsonNode first = read(cells() + "?limit=2");

    // When
    publish(aPlan("Q").measuring("A", "NUMBER", "I").measuring("E", "NUMBER", "III"));
    awaitCell(cell("E"));

    // Then
    assertThat(first.get("items").findValuesAsText("measure")).containsExactly("D", "B");
    JsonNode second = read(cells() + "?limit=3&cursor=" + first.get("nextCursor").textValue());
    assertThat(second.get("items").findValuesAsText("measure")).containsExactly("B", "D", "E");
    JsonNode third = read(cells() + "?limit=3&cursor=" + second.get("nextCursor").textValue());
    assertThat(third.get("items").findValuesAsText("measure")).containsExactly("F");
    assertThat(third.has("nextCursor")).isFalse();
    assertThat(read(cells() + "?state=SUBMITTED").get("items").findValuesAsText("measure"))
        .containsExactly("F");
    assertThat(read(cells() + "?quadrimestre=I&year=2017").get("items")).hasSize(2);
    assertThat(read(cells() + "?measure=B").get("items")).hasSize(2);
    assertThat(read(cells() + "?year=2016").get("items")).isEmpty();
  }

  @Test
  void aCellThatIsNotThereIsNotFound() {
    // When
    Response unknown =
        referent().body(number("1")).post(cell("X", 2017, Quadrimestre.I) + "/submissions");
    Response noId = referent().get(cells() + "/17");

    // Then
    refused(unknown, 404, "CELL_NOT_FOUND");
    refused(noId, 404, "CELL_NOT_FOUND");
    refused(referent().get(cell("X") + "/history"), 404, "CELL_NOT_FOUND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=0         | LIMIT_OUT_OF_RANGE",
        "limit=501       | LIMIT_OUT_OF_RANGE",
        "limit=x         | LIMIT_OUT_OF_RANGE",
        "cursor=%3F%3F   | CURSOR_UNREADABLE",
        "cursor=AAAA     | CURSOR_UNREADABLE",
        "quadrimestre=IV | FILTER_UNREADABLE",
        "state=MISSING   | FILTER_UNREADABLE",
        "year=17         | FILTER_UNREADABLE",
        "measure=a%00b   | BAD_REQUEST"
      })
  void aQueryThatCannotBeReadIsRefused(String query, String code) {
    // When
    Response answer = referent().urlEncodingEnabled(false).get(cells() + "?" + query);

    // Then
    refused(answer, 400, code);
  }

  @Test
  void theSentencesAreInEnglishForWhoPrefersIt() {
    // When
    Response answer = referent().header("Accept-Language", "en").get(cell("X"));

    // Then
    answer.then().statusCode(404).body("title", equalTo("Cell not found"));
  }
}
