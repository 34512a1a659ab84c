package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.EventJson;
import it.quadrante.planning.PlanningTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The PIRA of Lucca 2017, missione 012: the printed document is given back in its own form. */
@QuarkusTest
class PiraComponentTest extends PlanningTest {
  private static final Path SAMPLES = Path.of("../deploy/samples");

  private static JsonNode file(String name) throws IOException {
    return EventJson.MAPPER.readTree(Files.readString(SAMPLES.resolve(name)));
  }

  @Test
  void thePrintedDocumentIsGivenBackFieldByField() throws IOException {
    JsonNode printed = file("transcriptions/cciaa-lu-2017-pira-missione-012.json");
    importPlan(file("plans/lu-cciaa-2017-pira.json")).then().statusCode(201);

    JsonNode pira =
        EventJson.MAPPER.readTree(
            editor()
                .get(PLANS + "/CCIAA-2017-PIRA/versions/1/pira")
                .then()
                .statusCode(200)
                .extract()
                .asString());

    assertThat(pira.get("title")).isEqualTo(printed.at("/source/title"));
    assertThat(pira.get("years")).isEqualTo(printed.get("triennium"));
    assertThat(pira.get("unclassified")).isEmpty();
    assertThat(pira.get("missioni")).hasSameSizeAs(printed.get("missions"));
    for (int i = 0; i < printed.get("missions").size(); i++) {
      missione(pira.get("missioni").get(i), printed.get("missions").get(i));
    }
  }

  private static void missione(JsonNode given, JsonNode printed) {
    same(given, "code", printed, "code");
    same(given, "title", printed, "title");
    assertThat(given.get("programmi")).hasSameSizeAs(printed.get("programmes"));
    for (int i = 0; i < printed.get("programmes").size(); i++) {
      JsonNode programma = given.get("programmi").get(i);
      JsonNode programme = printed.get("programmes").get(i);
      same(programma, "code", programme, "code");
      same(programma, "title", programme, "title");
      assertThat(programma.get("objectives")).hasSize(6).hasSameSizeAs(programme.get("objectives"));
      for (int j = 0; j < programme.get("objectives").size(); j++) {
        objective(programma.get("objectives").get(j), programme.get("objectives").get(j));
      }
    }
  }

  private static void objective(JsonNode given, JsonNode printed) {
    same(given, "code", printed, "code");
    same(given, "title", printed, "title");
    same(given, "description", printed, "description");
    assertThat(given.get("responsibleUnits")).containsExactly(printed.get("responsibilityCentre"));
    for (String kind : new String[] {"budget", "actual"}) {
      for (String amount : new String[] {"currentIncome", "currentCosts", "investments"}) {
        assertThat(given.at("/resources/" + kind + "/" + amount).decimalValue())
            .isEqualByComparingTo(
                printed.at("/resources/" + kind + "2017/" + amount + "/value").decimalValue());
      }
    }
    assertThat(given.get("indicators")).hasSize(printed.get("indicatorCountAsPrinted").intValue());
    for (int i = 0; i < printed.get("indicators").size(); i++) {
      indicator(given.get("indicators").get(i), printed.get("indicators").get(i));
    }
  }

  private static void indicator(JsonNode given, JsonNode printed) {
    same(given, "name", printed, "name");
    same(given, "type", printed, "type");
    same(given, "dataSource", printed, "dataSource");
    same(given, "lastObservedInWords", printed, "lastObservedValue");
    String algorithm = printed.path("algorithm").asText("non stampato");
    assertThat(given.get("description").textValue())
        .isEqualTo(
            "%s\nUnità di misura: %s. Algoritmo: %s."
                .formatted(
                    printed.get("whatItMeasures").asText(),
                    printed.get("unit").asText(),
                    algorithm));
    words(given.get("expected"), "words", printed.get("expected"));
    words(given.get("results"), "text", printed.get("results"));
  }

  /** A blank in print is a year that is not there. */
  private static void words(JsonNode given, String member, JsonNode printed) {
    for (String year : new String[] {"2016", "2017", "2018"}) {
      String text = null;
      for (JsonNode one : given) {
        text = one.get("year").asText().equals(year) ? one.get(member).asText() : text;
      }
      assertThat(text).as(year).isEqualTo(printed.get(year).textValue());
    }
  }

  private static void same(JsonNode given, String member, JsonNode printed, String as) {
    assertThat(given.path(member).textValue()).as(member).isEqualTo(printed.get(as).textValue());
  }
}
