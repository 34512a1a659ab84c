package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import it.quadrante.mainjob.transcription.HandReading;
import it.quadrante.mainjob.transcription.HandReadings;
import it.quadrante.mainjob.transcription.Transcription;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A real plan kept in {@code deploy/samples}.
 *
 * @param plan in the import format of planning
 * @param readings what was read by hand to convert it
 */
record SamplePlan(String chamber, JsonNode plan, Act act, HandReadings readings) {

  /** All of them, in the order in which the demo shows them. */
  static List<SamplePlan> all(Path samples) throws IOException {
    Act printed = new Act("9", LocalDate.of(2021, 1, 29), "Commissario straordinario");
    return List.of(
        of(Transcription.MS_2021, samples, "MS", printed),
        of(Transcription.ISR_2018, samples, "MS", Act.ofTheGiunta(2018)),
        of(Transcription.LU_2017, samples, "LU", Act.ofTheGiunta(2017)));
  }

  private static SamplePlan of(Transcription document, Path samples, String chamber, Act act)
      throws IOException {
    JsonNode plan =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readTree(document.planIn(samples).toFile());
    HandReadings readings = HandReadings.read(Transcription.readingsIn(samples));
    return new SamplePlan(chamber, plan, act, readings.of(id(plan)));
  }

  String id() {
    return id(plan);
  }

  private static String id(JsonNode plan) {
    return "%s-%d-%s"
        .formatted(
            plan.path("entity").asText(), plan.path("year").asInt(), plan.path("code").asText());
  }

  String entity() {
    return plan.path("entity").asText();
  }

  int year() {
    return plan.path("year").asInt();
  }

  /**
   * What the demo's editor states of a card: a date is a date; {@code <=} means that less is
   * better; without operator, by hand or else more.
   */
  String polarity(JsonNode card) {
    if (card.path("unit").asText().equals("DATE")) {
      return "DATE";
    }
    String code = card.path("code").asText();
    for (JsonNode assignment : plan.path("assignments")) {
      String operator = assignment.at("/targets/0/target/operator").asText("");
      if (assignment.path("card").asText().equals(code) && !operator.isEmpty()) {
        return operator.startsWith("<") ? "LOWER" : "HIGHER";
      }
    }
    return readings.means(HandReading.What.POLARITY, code).orElse("HIGHER");
  }
}
