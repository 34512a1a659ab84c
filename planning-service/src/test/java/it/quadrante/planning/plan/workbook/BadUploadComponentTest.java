package it.quadrante.planning.plan.workbook;

import static it.quadrante.planning.plan.workbook.WorkbookComponentTest.apply;
import static it.quadrante.planning.plan.workbook.WorkbookComponentTest.download;
import static it.quadrante.planning.plan.workbook.WorkbookComponentTest.draft;
import static it.quadrante.planning.plan.workbook.WorkbookComponentTest.read;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.planning.PlanningTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Bad files over HTTP: each is told with its place and remedy, and the draft is as it was. */
@QuarkusTest
class BadUploadComponentTest extends PlanningTest {
  private static final String FIRST_SHEET = "xl/worksheets/sheet2.xml";
  private static final String NO_DIGEST = "0".repeat(64);

  @Test
  void aFileThatIsNoWorkbookIsRefusedWhole() throws IOException {
    String version = draft("CATTIVO1");
    byte[] good = Workbooks.edited(download(version), workbook -> {});
    Map<byte[], String> files = new LinkedHashMap<>();
    files.put(new byte[0], "FILE_EMPTY");
    files.put("Codice;Titolo".getBytes(StandardCharsets.UTF_8), "FILE_NOT_A_WORKBOOK");
    files.put(Arrays.copyOf(good, good.length / 2), "FILE_NOT_A_WORKBOOK");
    files.put(Arrays.copyOf(good, good.length - 30), "FILE_NOT_A_WORKBOOK");
    files.put(large(10_500_000), "FILE_TOO_LARGE");
    files.put(BadFiles.with(good, FIRST_SHEET, BadFiles::gigabyte), "FILE_UNPACKS_TOO_LARGE");

    for (Map.Entry<byte[], String> file : files.entrySet()) {
      assertRefused(version, file.getKey(), "", file.getValue());
    }
  }

  /** Nothing that packs. */
  private static byte[] large(int bytes) {
    byte[] file = new byte[bytes];
    new Random(1).nextBytes(file);
    return file;
  }

  @Test
  void macrosAreRefusedByTheirPart() throws IOException {
    String version = draft("CATTIVO2");
    byte[] good = Workbooks.edited(download(version), workbook -> {});
    byte[] type =
        BadFiles.with(
            good,
            "[Content_Types].xml",
            BadFiles.text(
                "<Types><Override PartName=\"/xl/workbook.xml\""
                    + " ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"));

    assertRefused(
        version,
        BadFiles.with(type, "xl/vbaProject.bin", BadFiles.text("x")),
        "xl/vbaProject.bin",
        "FILE_WITH_MACROS");
    assertRefused(version, type, "", "FILE_WITH_MACROS");
  }

  @Test
  void aSheetThatIsTooLongOrHasMergedCellsIsRefusedByItsName() throws IOException {
    String version = draft("CATTIVO3");
    byte[] good = Workbooks.edited(download(version), workbook -> {});
    byte[] merged =
        Workbooks.edited(
            good,
            workbook ->
                workbook.getSheet("Albero").addMergedRegion(CellRangeAddress.valueOf("D2:D3")));

    assertRefused(
        version,
        BadFiles.with(good, FIRST_SHEET, BadFiles::millionRows),
        "Prospettive",
        "TOO_MANY_ROWS");
    assertRefused(version, merged, "Albero", "MERGED_CELLS");
  }

  @Test
  void aFormulaInPlaceOfAValueIsToldAtItsCell() {
    String version = draft("CATTIVO4");
    byte[] file =
        Workbooks.edited(
            download(version),
            workbook ->
                Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Target 2017")
                    .setCellFormula("40*2"));

    assertFaulty(version, file, "Assegnazioni!G2", "FORMULA_CELL");
  }

  @Test
  void aCodeThatExcelMadeANumberIsToldAtItsCell() {
    String version = draft("CATTIVO5");
    byte[] file =
        Workbooks.edited(
            download(version),
            workbook -> Workbooks.cell(workbook, "Albero", "3.2", "Missione").setCellValue(11));

    assertFaulty(version, file, "Albero!K2", "TEXT_WANTED");
  }

  @Test
  void aSheetThatIsMissingOrHasAnotherNameIsToldByItsName() {
    String version = draft("CATTIVO6");
    byte[] missing =
        Workbooks.edited(
            download(version),
            workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Misure")));
    byte[] renamed =
        Workbooks.edited(
            download(version),
            workbook -> workbook.setSheetName(workbook.getSheetIndex("Schede"), "Indicatori"));

    assertFaulty(version, missing, "Misure", "SHEET_MISSING");
    assertFaulty(version, renamed, "Schede", "SHEET_MISSING");
  }

  /** Neither read nor applied. */
  private static void assertRefused(String version, byte[] file, String place, String code) {
    assertProblem(read(version, file), place, code);
    assertProblem(apply(version, file, NO_DIGEST, "\"1\""), place, code);
    assertAsItWas(version);
  }

  /** Read with its faults, and not applied. */
  private static void assertFaulty(String version, byte[] file, String place, String code) {
    read(version, file)
        .then()
        .statusCode(200)
        .body("faults", hasSize(1))
        .body("faults[0].path", equalTo(place))
        .body("faults[0].code", equalTo(code))
        .body("faults[0].detail", not(blankOrNullString()))
        .body("changes", hasSize(0))
        .body("digest", nullValue());
    assertProblem(apply(version, file, NO_DIGEST, "\"1\""), place, code);
    assertAsItWas(version);
  }

  private static void assertProblem(Response answer, String place, String code) {
    answer
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("WORKBOOK_REFUSED"))
        .body("errors", hasSize(1))
        .body("errors[0].path", equalTo(place))
        .body("errors[0].code", equalTo(code))
        .body("errors[0].detail", not(blankOrNullString()));
  }

  private static void assertAsItWas(String version) {
    editor().get(version).then().statusCode(200).header("ETag", equalTo("\"1\""));
  }
}
