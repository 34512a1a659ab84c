package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Values in a workbook or as CSV: read without guessing, refused at their cells. */
@QuarkusTest
class BulkFileComponentTest extends BulkTest {
  private static final String CSV = "text/csv; charset=UTF-8";

  private Response workbook(String query, byte[] file) {
    return referent().contentType(Workbooks.XLSX).body(file).post(bulk() + query);
  }

  private Response csv(String query, String text) {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    return referent().contentType(CSV).body(file).post(bulk() + query);
  }

  private static String lines(String... rows) {
    return "\uFEFFEnte;Anno;Quadrimestre;Codice misura;Unità di misura;Valore;Risposta;Nota\r\n"
        + String.join("\r\n", rows);
  }

  private static String line(String measure, String unit, String value) {
    return "CCIAA;2017;III;" + measure + ";" + unit + ";" + value + ";;";
  }

  private void openKinds() {
    open(
        aPlan("P")
            .measuring("N", "NUMBER", "III")
            .measuring("P", "PERCENT", "III")
            .measuring("E", "EURO", "III")
            .measuring("G", "DAYS", "III")
            .measuring("D", "DATE", "III")
            .measuring("Y", "YES_NO", "III")
            .measuring("J", "JUDGEMENT", "III"));
  }

  @Test
  void aWorkbookIsReadAsItShowsAndTheSecondTimeItChangesNothing() {
    // Given
    openKinds();
    byte[] file =
        Workbooks.with(
            sheet -> {
              Workbooks.value(Workbooks.row(sheet, 2, "N", "numero")).setCellValue(72);
              Row percent = Workbooks.row(sheet, 3, "P", "percentuale");
              Workbooks.value(percent).setCellValue(0.935);
              Workbooks.format(percent.getCell(6), "0.0%");
              Workbooks.value(Workbooks.row(sheet, 4, "E", "EURO")).setCellValue("1.234,56");
              Workbooks.value(Workbooks.row(sheet, 5, "G", "giorni")).setCellValue("12 gg");
              Row date = Workbooks.row(sheet, 6, "D", "data");
              Workbooks.value(date).setCellValue(java.time.LocalDate.of(2017, 5, 22));
              Workbooks.format(date.getCell(6), "dd/mm/yyyy");
              Workbooks.row(sheet, 7, "Y", "SI/NO").createCell(7).setCellValue("NON REALIZZATO");
              Workbooks.row(sheet, 8, "J", "giudizio");
            });

    // When
    JsonNode first = outcome(workbook("", file));
    JsonNode again = outcome(workbook("", file));

    // Then
    assertThat(first.get("accepted").intValue()).isEqualTo(6);
    assertThat(first.get("skipped").intValue()).isOne();
    assertThat(first.at("/items/0/row").intValue()).isEqualTo(2);
    assertThat(read(cell("P")).at("/value/number").decimalValue()).isEqualByComparingTo("93.5");
    assertThat(read(cell("E")).at("/value/number").decimalValue()).isEqualByComparingTo("1234.56");
    assertThat(read(cell("G")).at("/value/number").intValue()).isEqualTo(12);
    assertThat(read(cell("D")).at("/value/date").textValue()).isEqualTo("2017-05-22");
    assertThat(read(cell("Y")).at("/value/kind").textValue()).isEqualTo("NOT_REALISED");
    assertThat(again.get("unchanged").intValue()).isEqualTo(6);
    assertThat(steps()).isEqualTo(6);
  }

  @Test
  void everyCellThatCannotBeReadIsToldAtItsPlace() {
    // Given
    openKinds();
    byte[] file =
        Workbooks.with(
            sheet -> {
              Workbooks.value(Workbooks.row(sheet, 2, "N", "numero")).setCellValue("1.234");
              Workbooks.value(Workbooks.row(sheet, 3, "E", "euro")).setCellValue("circa 5");
              Workbooks.value(Workbooks.row(sheet, 4, "G", "giorni")).setCellFormula("1+1");
              Row empty = Workbooks.row(sheet, 5, "D", "data");
              Workbooks.value(empty).setCellValue(0);
              Workbooks.format(empty.getCell(6), "dd/mm/yyyy");
              Workbooks.value(Workbooks.row(sheet, 6, "P", "percentuale")).setCellValue(1e40);
              Workbooks.row(sheet, 7, "Y", "SI/NO").createCell(7).setCellValue("forse");
              Workbooks.value(Workbooks.row(sheet, 8, "J", "parole")).setCellValue("Fatto");
              Row twice = Workbooks.row(sheet, 9, "Y", "SI/NO");
              Workbooks.value(twice).setCellValue("SI");
              twice.createCell(7).setCellValue("NO");
              Row percent = Workbooks.row(sheet, 10, "N", "numero");
              Workbooks.value(percent).setCellValue(0.5);
              Workbooks.format(percent.getCell(6), "0%");
              Row code = Workbooks.row(sheet, 11, "N", "numero");
              code.getCell(3).setCellValue(11);
              code.getCell(1).setCellValue("duemila");
              Workbooks.value(code).setCellValue(1);
              Workbooks.value(Workbooks.row(sheet, 12, "J", "giudizio")).setCellValue(3);
            });

    // When
    Response answer = workbook("", file);

    // Then
    refused(answer, 422, "BULK_REFUSED");
    assertThat(faults(answer))
        .containsExactly(
            "Valori!G2 NUMBER_AMBIGUOUS",
            "Valori!G3 NUMBER_UNREADABLE",
            "Valori!G4 FORMULA_CELL",
            "Valori!G5 EMPTY_SPREADSHEET_DATE",
            "Valori!G6 BROKEN_CELL",
            "Valori!H7 CHOICE_UNKNOWN",
            "Valori!E8 CHOICE_UNKNOWN",
            "Valori!H9 VALUE_TWICE",
            "Valori!G10 PERCENT_NOT_WANTED",
            "Valori!B11 NUMBER_UNREADABLE",
            "Valori!D11 TEXT_WANTED",
            "Valori!G12 TEXT_WANTED");
    nothingWasStored("N");
  }

  @Test
  void csvIsReadAsAnItalianExcelWritesIt() {
    // Given
    openKinds();

    // When
    Response answer =
        csv(
            ROW_BY_ROW,
            lines(
                line("N", "numero", "72"),
                line("P", "percentuale", "93,5"),
                line("D", "data", "31/02/2017"),
                line("E", "euro", "1,234"),
                line("G", "giorni", "1" + "0".repeat(40)),
                line("J", "giudizio", "\"Fatto; \"\"bene\"\"\""),
                line("Y", "SI/NO", "sì"),
                line("Z", "numero", "1")));

    // Then
    assertThat(faults(answer))
        .containsExactly(
            "Valori!F4 DATE_UNREADABLE",
            "Valori!F5 NUMBER_AMBIGUOUS",
            "Valori!F6 NUMBER_TOO_LONG",
            "Valori!D9 CELL_NOT_FOUND");
    assertThat(outcome(answer).get("accepted").intValue()).isEqualTo(4);
    assertThat(read(cell("P")).at("/value/number").decimalValue()).isEqualByComparingTo("93.5");
    assertThat(read(cell("J")).at("/value/words").textValue()).isEqualTo("Fatto; \"bene\"");
    assertThat(read(cell("Y")).at("/value/yes").booleanValue()).isTrue();
  }

  @Test
  void theSameCellTwiceInAFileIsToldWithTheRowThatSaysItFirst() {
    // Given
    open("M", "NUMBER");

    // When
    Response answer = csv("", lines(line("M", "numero", "1"), "", line("M", "numero", "2")));

    // Then
    assertThat(faults(answer)).containsExactly("Valori!D4 CELL_TWICE");
    assertThat(answer.jsonPath().getString("errors[0].detail")).contains("2");
    nothingWasStored("M");
  }

  @Test
  void otherSheetsOrHeadersAreRefused() {
    // Given
    open("M", "NUMBER");
    byte[] good =
        Workbooks.with(
            sheet -> Workbooks.value(Workbooks.row(sheet, 2, "M", "numero")).setCellValue(1));

    // When
    Response renamed =
        workbook("", Workbooks.changed(good, book -> book.setSheetName(0, "Foglio1")));
    Response headers =
        workbook(
            "",
            Workbooks.changed(
                good,
                book -> {
                  Row heads = book.getSheet("Valori").getRow(0);
                  heads.getCell(6).setCellValue("Importo");
                  heads.getCell(9).setCellValue("Ente");
                }));
    Response merged =
        workbook(
            "",
            Workbooks.changed(
                good,
                book -> book.getSheet("Valori").addMergedRegion(new CellRangeAddress(1, 2, 6, 6))));
    Response unknown = csv("", "a;b\r\n1;2");

    // Then
    assertThat(faults(renamed)).containsExactly(" SHEET_MISSING");
    assertThat(faults(headers))
        .containsExactlyInAnyOrder(
            "Valori!G1 COLUMN_UNKNOWN", "Valori!J1 COLUMN_TWICE", "Valori COLUMN_MISSING");
    assertThat(faults(merged)).containsExactly("Valori MERGED_CELLS");
    assertThat(faults(unknown)).contains("Valori!A1 COLUMN_UNKNOWN", "Valori COLUMN_MISSING");
    nothingWasStored("M");
  }

  @Test
  void whatIsNoPlainFileOrTooMuchIsRefusedBeforeItIsRead() {
    // Given
    open("M", "NUMBER");
    byte[] good =
        Workbooks.with(
            sheet -> Workbooks.value(Workbooks.row(sheet, 2, "M", "numero")).setCellValue(1));
    String rows = "<row><c><v>1</v></c></row>".repeat(1_000);
    byte[] million =
        Workbooks.withPart(
            good,
            "xl/worksheets/sheet1.xml",
            out -> {
              Workbooks.write(out, "<worksheet><sheetData>");
              for (int i = 0; i < 1_000; i++) {
                Workbooks.write(out, rows);
              }
              Workbooks.write(out, "</sheetData></worksheet>");
            });
    String blank = " ".repeat(1 << 20);
    byte[] bomb =
        Workbooks.withPart(
            good,
            "xl/worksheets/sheet1.xml",
            out -> {
              Workbooks.write(out, "<worksheet>");
              for (int i = 0; i < 200; i++) {
                Workbooks.write(out, blank);
              }
              Workbooks.write(out, "</worksheet>");
            });
    byte[] macros = Workbooks.withPart(good, "xl/vbaProject.bin", out -> Workbooks.write(out, "x"));

    // Then
    assertThat(faults(workbook("", million))).containsExactly("Valori TOO_MANY_ROWS");
    assertThat(faults(workbook("", bomb))).containsExactly(" FILE_UNPACKS_TOO_LARGE");
    assertThat(faults(workbook("", macros))).containsExactly("xl/vbaProject.bin FILE_WITH_MACROS");
    assertThat(faults(workbook("", new byte[0]))).containsExactly(" FILE_EMPTY");
    assertThat(faults(workbook("", "PK no".getBytes(StandardCharsets.UTF_8))))
        .containsExactly(" FILE_NOT_A_WORKBOOK");
    byte[] latin = lines(line("M", "numero", "1")).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(faults(referent().contentType(CSV).body(latin).post(bulk())))
        .containsExactly("Valori TEXT_NOT_UTF8");
    referent().contentType("text/plain").body("x").post(bulk()).then().statusCode(415);
    nothingWasStored("M");
  }
}
