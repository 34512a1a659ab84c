package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplePlanTest {

  private static List<SamplePlan> samples() throws IOException {
    return SamplePlan.all(Path.of("../samples"));
  }

  @Test
  void thePlansAreFound() throws IOException {
    assertThat(samples())
        .extracting(SamplePlan::id)
        .containsExactly("CCIAA-2021-PERFORMANCE", "ISR-2018-PERFORMANCE", "CCIAA-2017-PIRA");
  }

  @ParameterizedTest
  @CsvSource({
    "0, Data_RuoloDA, DATE",
    "0, C1.1_07, LOWER",
    "0, GG_pubbl_bandi20%, LOWER",
    "0, DFP 1.3, HIGHER",
    "1, Rilevanza-Rapporto-Economia-stampa-locale, HIGHER",
    "2, Monitoraggio-qualita-servizio-relativo-tempo, LOWER",
    "2, Sportello-legalita-imprese, HIGHER"
  })
  void theEditorStatesThePolarity(int sample, String card, String polarity) throws IOException {
    SamplePlan plan = samples().get(sample);
    JsonNode found = null;
    for (JsonNode each : plan.plan().path("cards")) {
      found = each.path("code").asText().equals(card) ? each : found;
    }

    assertThat(plan.polarity(found)).isEqualTo(polarity);
  }

  @Test
  void whatIsToBeCompletedIsToldWithWhatItLacks() throws IOException {
    // Given
    SamplePlan isr = samples().get(1);
    ArrayNode warnings = new JsonMapper().createArrayNode();
    warnings.addObject().put("path", "/assignments/17/targets");
    warnings.addObject().put("path", "/cards/17/formula");
    warnings.addObject().put("path", "/cards/12/formula");

    // When
    List<ToBeCompleted> rows = ToBeCompleted.of(isr.plan(), warnings);

    // Then
    assertThat(rows)
        .extracting(ToBeCompleted::lacks)
        .containsExactly(
            List.of("manca la formula, quindi la misura"),
            List.of("manca il target dell’anno", "manca la formula, quindi la misura"));
    assertThat(rows.get(0).name()).startsWith("N. presenze (uscite) sui media locali");
  }
}
