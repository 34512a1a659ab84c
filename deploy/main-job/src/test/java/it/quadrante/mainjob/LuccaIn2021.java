package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The plan of 2021 with the services that its section 1.2 prints, at Lucca, where no other story
 * collects. The service Risorse finanziarie, whose area is not printed, stands in the second.
 */
final class LuccaIn2021 {
  static final Addresses LU = RunningSystem.at("LU");
  static final int CELLS = 99;

  /** The whole entity; then the services of either area. */
  static final Person REFERENT = new Person(LU, "data-referent");

  static final Person REFERENT_OF_AREA_1 = new Person(LU, "data-referent-2");
  static final Person REFERENT_OF_AREA_2 = new Person(LU, "data-referent-3");
  static final Person SEGRETARIO = new Person(LU, "validator");
  static final Person DIRIGENTE_OF_AREA_1 = new Person(LU, "validator-2");
  static final Person ADMIN = new Person(LU, "chamber-admin");

  private static final String ENTITY = Chambers.ENTITY;
  private static final Api API = RunningSystem.api();

  private LuccaIn2021() {}

  /** Registers units and people, publishes the plan, and waits until its collection is open. */
  static void openCollection() throws IOException {
    new Chambers(API).register(LU);
    unit("AREA1", "Area Anagrafica e Regolazione del Mercato", "AREA", "ENTE");
    unit("RI", "Servizio Registro Imprese", "SERVICE", "AREA1");
    unit("REGOLAZIONE", "Servizio Regolazione del Mercato", "SERVICE", "AREA1");
    unit("AREA2", "Area Promozione ed Amministrazione", "AREA", "ENTE");
    unit("PROMOZIONE", "Servizio Promozione", "SERVICE", "AREA2");
    unit("RISORSE", "Servizio Risorse finanziarie, Acquisti e Patrimonio", "SERVICE", "AREA2");
    unit("AAGG", "Servizio AA.GG. e Risorse umane", "SERVICE", "ENTE");
    unit("ISR", "Istituto di Studi e di Ricerche", "SERVICE", "ENTE");
    appointed(REFERENT_OF_AREA_1, "AREA1", "DATA_REFERENT");
    appointed(REFERENT_OF_AREA_2, "AREA2", "DATA_REFERENT");
    appointed(DIRIGENTE_OF_AREA_1, "AREA1", "VALIDATOR");
    publish(SamplePlan.all(Path.of("../samples")).get(0));
    Patience.await("the cells of I 2021", () -> cells().size() == CELLS ? CELLS : null);
  }

  private static void unit(String code, String name, String kind, String parent) {
    changed(
        "/units",
        Map.of("entity", ENTITY, "code", code, "name", name, "kind", kind, "parent", parent));
  }

  private static void appointed(Person person, String unit, String role) {
    changed(
        "/appointments",
        Map.of("account", person.account(), "entity", ENTITY, "unit", unit, "role", role));
  }

  private static void changed(String path, Map<String, String> body) {
    String read = API.get(ADMIN.account(), LU.inPlanning("")).expecting(200).tag();
    API.post(ADMIN.account(), LU.inPlanning(path), body, read).expecting(201);
  }

  private static void publish(SamplePlan sample) {
    ObjectNode plan = sample.plan().deepCopy();
    Map<String, List<String>> units = CollectedValues.units();
    for (JsonNode measure : plan.path("measures")) {
      enteredBy((ObjectNode) measure, units.get(measure.path("code").asText()));
    }
    Draft draft = Draft.importing(API, LU, plan);
    for (JsonNode card : sample.plan().path("cards")) {
      draft.statePolarity(card.path("code").asText(), sample.polarity(card));
    }
    draft.publish(sample.act());
  }

  private static void enteredBy(ObjectNode measure, List<String> units) {
    if (units != null) {
      ArrayNode sources = measure.putArray("sourceUnits");
      units.forEach(sources::add);
      measure.put("byParts", units.size() > 1);
    }
  }

  /** The cells of I 2021 by measure, as they are now. */
  static Map<String, JsonNode> cells() {
    Map<String, JsonNode> cells = new LinkedHashMap<>();
    SEGRETARIO
        .lists("/cells?year=2021&quadrimestre=I")
        .forEach(cell -> cells.put(cell.path("measure").asText(), cell));
    return cells;
  }

  static JsonNode cell(String measure) {
    return cells().get(measure);
  }

  static String id(String measure) {
    return cell(measure).path("id").asText();
  }
}
