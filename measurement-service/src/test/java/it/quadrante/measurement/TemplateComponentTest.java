package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** The file of what is owed, out, filled in and back. */
@QuarkusTest
class TemplateComponentTest extends BulkTest {
  private String template() {
    return "/api/v1/chambers/" + chamber + "/submission-template";
  }

  private byte[] download(RequestSpecification by) {
    Response answer = by.accept(Workbooks.XLSX).get(template() + "?year=2017&quadrimestre=III");
    answer
        .then()
        .statusCode(200)
        .contentType(Workbooks.XLSX)
        .header("Content-Disposition", containsString("valori.xlsx"));
    return answer.asByteArray();
  }

  private static int column(Sheet sheet, String header) {
    return IntStream.range(0, sheet.getRow(0).getLastCellNum())
        .filter(at -> sheet.getRow(0).getCell(at).getStringCellValue().equals(header))
        .findFirst()
        .orElseThrow();
  }

  private static Row row(Sheet sheet, String measure) {
    int code = column(sheet, "Codice misura");
    return IntStream.rangeClosed(1, sheet.getLastRowNum())
        .mapToObj(sheet::getRow)
        .filter(row -> row.getCell(code).getStringCellValue().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(byte[] file, String header) {
    List<String> texts = new ArrayList<>();
    Workbooks.changed(
        file,
        book -> {
          Sheet sheet = book.getSheet("Valori");
          int at = column(sheet, header);
          for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            var cell = sheet.getRow(i) == null ? null : sheet.getRow(i).getCell(at);
            if (cell != null && cell.getCellType() == CellType.STRING) {
              texts.add(cell.getStringCellValue());
            }
          }
        });
    return texts;
  }

  @Test
  void whatIsOwedComesWithItsLastValueAndGoesBackAsItIs() {
    // Given
    open(
        aPlan("P")
            .measuring("3.2.2", "NUMBER", "II", "III")
            .measuring("D", "DATE", "III")
            .measuring("Y", "YES_NO", "III")
            .measuring("Vuota", "EURO", "III")
            .measuring("Fatta", "NUMBER", "III"));
    outcome(
        handIn("", numbered("Fatta", "1"), numbered("3.2.2", "7").replace("\"III\"", "\"II\"")));
    validator()
        .body("{\"submission\":1}")
        .post(cell("3.2.2", 2017, Quadrimestre.II) + "/validations")
        .then()
        .statusCode(201);
    byte[] file = download(referent());

    // When
    byte[] filled =
        Workbooks.changed(
            file,
            book -> {
              Sheet sheet = book.getSheet("Valori");
              assertThat(
                      row(sheet, "3.2.2")
                          .getCell(column(sheet, "Ultimo valore"))
                          .getNumericCellValue())
                  .isEqualTo(7);
              assertThat(
                      row(sheet, "D")
                          .getCell(column(sheet, "Scadenza"))
                          .getLocalDateTimeCellValue())
                  .isEqualTo("2018-01-15T00:00");
              assertThat(sheet.getDataValidations()).isNotEmpty();
              assertThat(row(sheet, "D").getCell(0).getCellStyle().getLocked()).isTrue();
              int value = column(sheet, "Valore");
              row(sheet, "3.2.2").createCell(value).setCellValue(8);
              row(sheet, "D").createCell(value).setCellValue("22/05/2017");
              row(sheet, "Y").createCell(column(sheet, "Risposta")).setCellValue("SI");
              row(sheet, "Y").createCell(column(sheet, "Nota")).setCellValue("A maggio");
            });
    Response sent = referent().contentType(Workbooks.XLSX).body(filled).post(bulk());
    Response again = referent().contentType(Workbooks.XLSX).body(filled).post(bulk());

    // Then
    assertThat(texts(file, "Codice misura")).containsExactly("3.2.2", "D", "Vuota", "Y");
    JsonNode outcome = outcome(sent);
    assertThat(outcome.get("accepted").intValue()).isEqualTo(3);
    assertThat(outcome.get("skipped").intValue()).isOne();
    assertThat(outcome(again).get("unchanged").intValue()).isEqualTo(3);
    assertThat(read(cell("Y")).at("/submission/note").textValue()).isEqualTo("A maggio");
    assertThat(texts(download(referent()), "Codice misura")).containsExactly("Vuota");
  }

  @Test
  void ofAMeasureByPartsEachReferentGetsTheRowOfTheOwnUnit() {
    // Given
    Facts.AChamber offices = Facts.aChamber(chamber).version(4);
    Facts.APlan plan = aPlan("P").measuring("M", "NUMBER", "III").byParts();
    for (String unit : List.of("U1", "U2")) {
      offices.withUnit(unit, "ENTE").appointing("ref-" + unit, unit, "DATA_REFERENT", null, null);
      plan.enteredBy(unit);
    }
    send(Facts.CHAMBER_CHANGED, offices.toJson());
    open(plan);
    RequestSpecification one = as("ref-U2", "/" + chamber + "/data-referent");

    // When
    byte[] own = download(one);
    byte[] all = download(referent());
    byte[] filled =
        Workbooks.changed(
            own,
            book -> {
              Sheet sheet = book.getSheet("Valori");
              sheet.getRow(1).createCell(column(sheet, "Valore")).setCellValue(30);
            });
    Response sent =
        as("ref-U2", "/" + chamber + "/data-referent")
            .contentType(Workbooks.XLSX)
            .body(filled)
            .post(bulk());

    // Then
    assertThat(texts(own, "Ufficio")).containsExactly("U2");
    assertThat(texts(all, "Ufficio")).containsExactly("U1", "U2");
    assertThat(outcome(sent).get("accepted").intValue()).isOne();
    assertThat(texts(download(referent()), "Ufficio")).containsExactly("U1");

    // Then also: who had downloaded before it was sent
    byte[] earlier =
        Workbooks.changed(
            all,
            book -> {
              Sheet sheet = book.getSheet("Valori");
              sheet.getRow(1).createCell(column(sheet, "Valore")).setCellValue(12);
            });
    Response late = referent().contentType(Workbooks.XLSX).body(earlier).post(bulk());
    assertThat(outcome(late).get("accepted").intValue()).isOne();
    assertThat(read(cell("M")).at("/value/number").intValue()).isEqualTo(42);
  }

  @Test
  void asCsvItIsTheSameTableAndGoesBackAsWell() {
    // Given
    open(aPlan("P").measuring("3.2.2", "NUMBER", "III"));
    byte[] file = referent().accept("text/csv").get(template()).then().extract().asByteArray();
    String empty = new String(file, StandardCharsets.UTF_8);

    // When
    Response sent =
        referent()
            .contentType("text/csv; charset=UTF-8")
            .body(empty.replace("atteso;;;", "atteso;;1.234,5;").getBytes(StandardCharsets.UTF_8))
            .post(bulk());

    // Then
    assertThat(empty).startsWith("\uFEFFEnte;Anno;").contains("CCIAA;\"2017\";III;\"'3.2.2\";");
    assertThat(outcome(sent).get("accepted").intValue()).isOne();
    assertThat(read(cell("3.2.2")).at("/value/number").decimalValue())
        .isEqualByComparingTo("1234.5");
  }

  @Test
  void whoOwesNothingGetsAnEmptyOneAndWhatCannotBeReadIsRefused() {
    // Given
    open("M", "NUMBER");

    // When
    byte[] empty = download(as("nobody", "/" + chamber + "/data-referent"));

    // Then
    assertThat(texts(empty, "Codice misura")).isEmpty();
    refused(referent().get(template() + "?year=x"), 400, "FILTER_UNREADABLE");
    refused(referent().get(template() + "?quadrimestre=IV"), 400, "FILTER_UNREADABLE");
    refused(validator().accept(Workbooks.XLSX).get(template()), 403, "ROLE_REQUIRED");
    referent().accept("application/pdf").get(template()).then().statusCode(406);
  }
}
