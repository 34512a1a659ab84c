package it.quadrante.planning.plan.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.events.EventJson;
import it.quadrante.planning.PlanningTest;
import it.quadrante.planning.plan.workbook.rest.WorkbookResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Workbooks through the API: downloaded, changed by another library, uploaded. */
@QuarkusTest
class WorkbookComponentTest extends PlanningTest {

  @Test
  void theTranscribedPlansGoOutAndComeBackWithoutADifference() throws IOException {
    try (var files = Files.list(Path.of("../deploy/samples/plans"))) {
      for (Path file : files.sorted().toList()) {
        ObjectNode plan = (ObjectNode) EventJson.MAPPER.readTree(file.toFile());
        plan.put("code", "GIRO" + plan.path("code").asText());
        addEntity(plan.path("entity").asText());
        importPlan(plan).then().statusCode(201);
        String version = version(plan);

        read(version, download(version))
            .then()
            .statusCode(200)
            .body("faults", hasSize(0))
            .body("readings", hasSize(0))
            .body("changes", hasSize(0));
        for (String sheet : PlanSheets.NAMES) {
          byte[] csv = editor().get(version + "/workbook/sheets/" + sheet).asByteArray();
          sheets()
              .body(csv)
              .post(version + "/workbook/sheets/" + sheet + "/readings")
              .then()
              .statusCode(200)
              .body("changes", hasSize(0))
              .body("faults", hasSize(0));
        }
      }
    }
  }

  /** The first version of a plan that was imported. */
  static String version(ObjectNode plan) {
    return "%s/%s-%d-%s/versions/1"
        .formatted(
            PLANS,
            plan.path("entity").asText(),
            plan.path("year").asInt(),
            plan.path("code").asText());
  }

  static void addEntity(String code) {
    admin("MS")
        .header("If-Match", tagOf("MS"))
        .body(java.util.Map.of("code", code, "name", code, "kind", "SPECIAL_AGENCY"))
        .post(CHAMBERS + "/MS/entities");
  }

  @Test
  void theWorkbookIsTheRevisionThatItsTagSays() {
    String version = draft("FOGLIO1");

    Response answer = editor().get(version + "/workbook");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith(WorkbookResource.XLSX);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.header("Content-Disposition")).contains("CCIAA-2017-FOGLIO1-1.xlsx");
    editor()
        .header("If-None-Match", answer.header("ETag"))
        .get(version + "/workbook")
        .then()
        .statusCode(304);
    as("ms-viewer", "/MS/viewer").get(version + "/workbook").then().statusCode(200);
    as("lu-viewer", "/LU/viewer").get(version + "/workbook").then().statusCode(404);
    editor().get(PLANS + "/CCIAA-2017-NESSUNO/versions/1/workbook").then().statusCode(404);
    editor()
        .get(version + "/workbook/sheets/Obiettivi")
        .then()
        .statusCode(404)
        .body("code", equalTo("SHEET_NOT_FOUND"));
  }

  @Test
  void aReadingTellsWhatWouldChangeAndStoresNothing() {
    // Given
    String version = draft("FOGLIO2");
    byte[] file = edited(download(version), "almeno 90");

    // When
    Response reading = read(version, file);

    // Then
    reading
        .then()
        .statusCode(200)
        .body("revision", equalTo(1))
        .body("digest.length()", equalTo(64))
        .body("changes", hasSize(1))
        .body("changes[0].element", equalTo("ASSIGNMENT"))
        .body("changes[0].key", equalTo("3.2.2.a"))
        .body("changes[0].fields.find { it.name == 'targets/2017' }.before", equalTo("80"))
        .body("changes[0].fields.find { it.name == 'targets/2017' }.after", equalTo(">= 90"))
        .body("readings[0].cell", equalTo("Assegnazioni!G2"))
        .body("readings[0].typed", equalTo("almeno 90"))
        .body("readings[0].readAs", equalTo("almeno 90"));
    editor()
        .get(version)
        .then()
        .header("ETag", equalTo("\"1\""))
        .body("content.assignments[0].targets[0].target.value", equalTo(80));
  }

  @Test
  void aReadingHasNothingToKeepUnderAKey() {
    String version = draft("FOGLIO11");

    workbooks()
        .header("Idempotency-Key", "6f1c1a52-8f0e-4a3e-9f57-3f0b8f0d2c11")
        .body(download(version))
        .post(version + "/workbook/readings")
        .then()
        .statusCode(200);
  }

  @Test
  void faultsComeCellByCellInTheLanguageAskedFor() {
    String version = draft("FOGLIO3");
    byte[] file = edited(download(version), "1.234");

    read(version, file)
        .then()
        .statusCode(200)
        .body("faults", hasSize(1))
        .body("faults[0].path", equalTo("Assegnazioni!G2"))
        .body("faults[0].code", equalTo("NUMBER_AMBIGUOUS"))
        .body("faults[0].detail", startsWith("«1.234» si può leggere 1234 o 1,2340"))
        .body("changes", hasSize(0))
        .body("digest", nullValue());
    workbooks()
        .header("Accept-Language", "en")
        .body(file)
        .post(version + "/workbook/readings")
        .then()
        .body("faults[0].detail", startsWith("\"1.234\" can be read"));
  }

  @Test
  void anUnknownEntityIsToldAtItsCell() {
    String version = draft("FOGLIO4");
    byte[] file =
        Workbooks.edited(
            download(version),
            workbook -> {
              var measures = workbook.getSheet("Misure");
              var row = measures.createRow(4);
              row.createCell(0).setCellValue("NESSUNO");
              row.createCell(1).setCellValue("Nuova");
              row.createCell(2).setCellValue("Nuova");
              row.createCell(Workbooks.column(measures, "Unità di misura")).setCellValue("N.");
              row.createCell(Workbooks.column(measures, "Consolidamento")).setCellValue("Somma");
              row.createCell(Workbooks.column(measures, "Attesa in III")).setCellValue("SI");
            });

    read(version, file)
        .then()
        .statusCode(200)
        .body("faults[0].path", equalTo("Misure!A5"))
        .body("faults[0].code", equalTo("ENTITY_UNKNOWN"));
  }

  @Test
  void aFileThatIsNoWorkbookIsRefused() {
    String version = draft("FOGLIO5");

    read(version, "Codice;Titolo".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body("code", equalTo("WORKBOOK_REFUSED"))
        .body("errors[0].code", equalTo("FILE_NOT_A_WORKBOOK"));
    read(version, new byte[0]).then().statusCode(422).body("errors[0].code", equalTo("FILE_EMPTY"));
    editor().body("{}").post(version + "/workbook/readings").then().statusCode(415);
    as("ms-viewer", "/MS/viewer")
        .contentType(WorkbookResource.XLSX)
        .body(new byte[] {1})
        .post(version + "/workbook/readings")
        .then()
        .statusCode(403);
  }

  @Test
  void onlyADraftIsRead() {
    publish("FOGLIO6");
    String version = V1.formatted("FOGLIO6");

    read(version, download(version))
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_A_DRAFT"));
  }

  @Test
  void whatWasConfirmedIsAppliedAsOneRevisionWithItsRecord() {
    // Given
    String version = draft("FOGLIO7");
    byte[] file = edited(download(version), "almeno 90");
    String digest = read(version, file).path("digest");

    // When
    Response applied = apply(version, file, digest, "\"1\"");

    // Then
    applied
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("content.assignments[0].targets[0].target.value", equalTo(90))
        .body("content.assignments[0].targets[0].target.operator", equalTo(">="));
    editor()
        .get(version + "/changes")
        .then()
        .statusCode(200)
        .body("items.key", org.hamcrest.Matchers.hasItem("3.2.2.a"));
    read(version, download(version)).then().body("changes", hasSize(0));
  }

  @Test
  void nothingIsAppliedThatWasNotShown() {
    // Given
    String version = draft("FOGLIO8");
    byte[] shown = edited(download(version), "almeno 90");
    String digest = read(version, shown).path("digest");

    // Then
    apply(version, edited(shown, "almeno 91"), digest, "\"1\"")
        .then()
        .statusCode(409)
        .body("code", equalTo("READING_NOT_CONFIRMED"));
    apply(version, shown, "0".repeat(64), "\"1\"").then().statusCode(409);
    apply(version, shown, digest, "\"7\"").then().statusCode(412);
    workbooks()
        .queryParam("reading", digest)
        .body(shown)
        .put(version + "/workbook")
        .then()
        .statusCode(428);
    apply(version, edited(shown, "1.234"), digest, "\"1\"")
        .then()
        .statusCode(422)
        .body("errors[0].path", equalTo("Assegnazioni!G2"));
    editor().get(version).then().header("ETag", equalTo("\"1\""));
  }

  @Test
  void aWorkbookTakenBeforeSomebodyElsesChangeIsRefused() {
    // Given
    String version = draft("FOGLIO9");
    byte[] early = edited(download(version), "almeno 90");
    byte[] other = edited(download(version), "almeno 85");
    apply(version, other, read(version, other).path("digest"), "\"1\"").then().statusCode(200);

    // When
    Response late = read(version, early);

    // Then
    apply(version, early, "0".repeat(64), "\"1\"").then().statusCode(412);
    late.then()
        .statusCode(200)
        .body("faults[0].path", equalTo("Piano!B4"))
        .body("faults[0].code", equalTo("OTHER_REVISION"));
  }

  @Test
  void aSheetIsAppliedByItself() {
    // Given
    String version = draft("FOGLIO10");
    String sheet = version + "/workbook/sheets/Albero";
    String csv =
        new String(editor().get(sheet).asByteArray(), java.nio.charset.StandardCharsets.UTF_8)
            .replace("Museo del Marmo", "Museo civico del marmo");
    String digest = sheets().body(csv).post(sheet + "/readings").path("digest");

    // When
    Response applied =
        sheets().header("If-Match", "\"1\"").queryParam("reading", digest).body(csv).put(sheet);

    // Then
    applied
        .then()
        .statusCode(200)
        .body("content.nodes[3].title", equalTo("Museo civico del marmo"));
  }

  static Response apply(String version, byte[] file, String digest, String tag) {
    return workbooks()
        .header("If-Match", tag)
        .queryParam("reading", digest)
        .body(file)
        .put(version + "/workbook");
  }

  static String draft(String code) {
    importPlan(samplePlan(code)).then().statusCode(201);
    return V1.formatted(code);
  }

  static byte[] download(String version) {
    return editor().get(version + "/workbook").asByteArray();
  }

  static byte[] edited(byte[] file, String target) {
    return Workbooks.edited(
        file,
        workbook ->
            Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Target 2017")
                .setCellValue(target));
  }

  static Response read(String version, byte[] file) {
    return workbooks().body(file).post(version + "/workbook/readings");
  }

  static RequestSpecification workbooks() {
    return editor().contentType(WorkbookResource.XLSX);
  }

  static RequestSpecification sheets() {
    return editor().contentType("text/csv; charset=UTF-8");
  }
}
