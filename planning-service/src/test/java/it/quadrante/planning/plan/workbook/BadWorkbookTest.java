package it.quadrante.planning.plan.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.events.EventJson;
import it.quadrante.planning.plan.domain.PlanRule;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.workbook.domain.CellFault;
import it.quadrante.planning.plan.workbook.domain.CellValue;
import it.quadrante.planning.plan.workbook.domain.ReadAs;
import it.quadrante.planning.plan.workbook.domain.Readout;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/**
 * Whatever is wrong with a file is told with its place and remedy, and costs no more than its
 * limits.
 */
class BadWorkbookTest {
  private static final String FIRST_SHEET = "xl/worksheets/sheet2.xml";

  private final PlanVersion sample = Workbooks.sample();
  private final byte[] good = Workbooks.write(sample);

  @Test
  void aFileThatUnpacksToMoreThanAGigabyteIsReadOnlyUpToTheLimit() throws IOException {
    // Given
    byte[] bomb = with(FIRST_SHEET, BadWorkbookTest::gigabyte);
    long before = usedMemory();

    // When
    assertRefused(bomb, "", CellFault.FILE_UNPACKS_TOO_LARGE);

    // Then
    assertThat(bomb.length).isLessThan(10_000_000);
    assertThat(usedMemory() - before).isLessThan(300_000_000L);
  }

  private static void gigabyte(OutputStream out) throws IOException {
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 1_100; i++) {
      out.write(spaces);
    }
  }

  private static long usedMemory() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void aMillionRowsEndAtTheLimit() throws IOException {
    byte[] file =
        with(
            FIRST_SHEET,
            out -> {
              out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
              byte[] row = "<row><c><v>1</v></c></row>".getBytes(StandardCharsets.UTF_8);
              for (int i = 0; i < 1_000_000; i++) {
                out.write(row);
              }
            });

    assertRefused(file, "Prospettive", CellFault.TOO_MANY_ROWS);
  }

  @Test
  void columnsCellsAndTextsEndAtTheirLimits() throws IOException {
    assertRefused(
        with(FIRST_SHEET, sheet("<row><c r=\"XFD1\"><v>1</v></c></row>")),
        "Prospettive",
        CellFault.TOO_MANY_COLUMNS);
    assertRefused(
        with(
            FIRST_SHEET,
            sheet("<row><c t=\"inlineStr\"><is><t>" + "x".repeat(40_000) + "</t></is></c></row>")),
        "Prospettive!A1",
        CellFault.TEXT_TOO_LONG);
    assertRefused(
        good,
        new WorkbookLimits(10_000_000, 100_000_000, 40_001, 200, 30, 32_767, 20_000_000),
        CellFault.TOO_MANY_CELLS);
    assertRefused(
        good,
        new WorkbookLimits(100, 100_000_000, 40_001, 200, 30, 32_767, 20_000_000),
        CellFault.FILE_TOO_LARGE);
  }

  /** One text, kept once, is that of every cell: what counts is how much the cells show. */
  @Test
  void aTextThatEveryCellSharesCountsForEachOfThem() throws IOException {
    String text =
        "<sst>"
            + "<si><t>x</t></si>".repeat(5_000)
            + "<si><t>"
            + "x".repeat(32_000)
            + "</t></si></sst>";
    byte[] shared =
        with(Workbooks.edited(good, workbook -> {}), "xl/sharedStrings.xml", text(text));
    byte[] file =
        with(shared, FIRST_SHEET, sheet("<row><c t=\"s\"><v>5000</v></c></row>".repeat(700)));

    assertRefused(file, "Prospettive!A625", CellFault.TOO_MANY_CHARACTERS);
  }

  @Test
  void aLongTextIsConfirmedByItsBeginning() {
    Findings findings = new Findings();
    Spot spot = new Spot("Albero", 2, new int[] {0}, findings, Map.of());

    spot.take(0, CellValue.text("x".repeat(30_000)), Readout.interpreted("x", ReadAs.CHOICE, "x"));

    assertThat(findings.readings().get(0).typed()).hasSizeLessThan(110);
  }

  @Test
  void moreThanACellHoldsIsNotWritten() throws IOException {
    ObjectNode plan =
        (ObjectNode) EventJson.MAPPER.readTree(BadWorkbookTest.class.getResource("/plan.json"));
    ArrayNode actions = ((ObjectNode) plan.at("/nodes/2")).putArray("actions");
    for (int i = 0; i < 20; i++) {
      actions.add("x".repeat(1_900));
    }

    assertThatThrownBy(() -> Workbooks.write(Workbooks.draft(plan)))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).hasToString("CELL_TOO_LONG"));
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    assertRefused(new byte[0], "", CellFault.FILE_EMPTY);
    assertRefused(
        "Codice;Titolo".getBytes(StandardCharsets.UTF_8), "", CellFault.FILE_NOT_A_WORKBOOK);
    assertRefused(Arrays.copyOf(good, good.length / 2), "", CellFault.FILE_NOT_A_WORKBOOK);
    assertRefused(Arrays.copyOf(good, 3), "", CellFault.FILE_NOT_A_WORKBOOK);
    byte[] old = new byte[600];
    System.arraycopy(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1}, 0, old, 0, 5);
    assertRefused(old, "", CellFault.FILE_OLD_OR_ENCRYPTED);
    assertRefused(
        with("xl/workbook.xml", text("<workbook><sheets>")), "", CellFault.FILE_NOT_A_WORKBOOK);
    assertRefused(with(FIRST_SHEET, text("<worksheet><<<")), "", CellFault.FILE_NOT_A_WORKBOOK);
  }

  @Test
  void macrosAreRefusedAlsoWhereOnlyTheTypeSaysSo() throws IOException {
    assertRefused(
        with("xl/vbaProject.bin", text("x")), "xl/vbaProject.bin", CellFault.FILE_WITH_MACROS);
    byte[] type =
        with(
            "[Content_Types].xml",
            text(
                "<Types><Override PartName=\"/xl/workbook.xml\""
                    + " ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"));
    assertRefused(type, "", CellFault.FILE_WITH_MACROS);
  }

  @Test
  void entriesOutOfTheFileOrTwiceAreRefused() throws IOException {
    for (String name :
        new String[] {"../evil.xml", "/etc/passwd", "xl\\..\\x", "C:/x", "XL/workbook.xml"}) {
      assertRefused(with(name, text("x")), "", CellFault.FILE_ENTRY_REFUSED);
    }
  }

  @Test
  void documentTypesAndEntitiesAreRefused() throws IOException {
    byte[] file =
        with(
            FIRST_SHEET,
            text(
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                    + "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>"));

    assertThatThrownBy(() -> Workbooks.read(sample, file)).isInstanceOf(ProblemException.class);
  }

  @Test
  void formulasInPlaceOfValuesAreToldCellByCell() {
    WorkbookReading reading =
        edited(
            workbook -> {
              Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Target 2017")
                  .setCellFormula("1+1");
              Workbooks.cell(workbook, "Albero", "3.2.2", "Peso").setCellFormula("SUM(A1:A2)");
            });

    assertThat(reading.faults())
        .extracting(Fault::path, fault -> fault.code().name(), fault -> fault.arguments().get(0))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Albero!G4", "FORMULA_CELL", "=SUM(A1:A2)"),
            org.assertj.core.groups.Tuple.tuple("Assegnazioni!G2", "FORMULA_CELL", "=1+1"));
    assertThat(reading.content()).isEmpty();
    assertThat(reading.digest()).isEmpty();
  }

  @Test
  void mergedCellsAreRefused() {
    byte[] file =
        Workbooks.edited(
            good,
            workbook ->
                workbook.getSheet("Albero").addMergedRegion(CellRangeAddress.valueOf("D2:D3")));

    assertRefused(file, "Albero", CellFault.MERGED_CELLS);
  }

  @Test
  void missingAndRenamedSheetsAreAllTold() {
    WorkbookReading reading =
        edited(
            workbook -> {
              workbook.removeSheetAt(workbook.getSheetIndex("Misure"));
              workbook.setSheetName(workbook.getSheetIndex("Schede"), "Indicatori");
            });

    assertThat(reading.faults())
        .extracting(Fault::path, Fault::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Misure", CellFault.SHEET_MISSING),
            org.assertj.core.groups.Tuple.tuple("Schede", CellFault.SHEET_MISSING));
  }

  @Test
  void missingAndDoubleColumnsAreTold() {
    WorkbookReading reading =
        edited(
            workbook -> {
              Sheet tree = workbook.getSheet("Albero");
              tree.getRow(0).getCell(Workbooks.column(tree, "Peso")).setCellValue("Pesi");
              Sheet cards = workbook.getSheet("Schede");
              cards.getRow(0).getCell(Workbooks.column(cards, "Tipo")).setCellValue("Nome");
            });

    assertThat(reading.faults())
        .extracting(Fault::path, fault -> fault.code().name(), fault -> fault.arguments().get(0))
        .contains(
            org.assertj.core.groups.Tuple.tuple("Albero!1", "COLUMN_MISSING", "Peso"),
            org.assertj.core.groups.Tuple.tuple("Schede!1", "COLUMN_MISSING", "Tipo"),
            org.assertj.core.groups.Tuple.tuple("Schede!D1", "COLUMN_TWICE", "Nome"));
  }

  @Test
  void columnsMayBeMovedAndAdded() {
    WorkbookReading reading =
        edited(
            workbook -> {
              Sheet tree = workbook.getSheet("Albero");
              tree.shiftColumns(3, tree.getRow(0).getLastCellNum() - 1, 1);
              tree.getRow(0).createCell(3).setCellValue("I miei appunti");
            });

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.difference().isEmpty()).isTrue();
  }

  @Test
  void aChangedCodeIsNoOtherElement() {
    WorkbookReading reading =
        edited(
            workbook -> {
              Workbooks.cell(workbook, "Albero", "3.2.2", "Codice").setCellValue("3.2.9");
              Workbooks.cell(workbook, "Misure", "CCIAA", "Codice").setCellValue("Altra");
            });

    assertThat(reading.faults())
        .extracting(Fault::path, Fault::code)
        .contains(
            org.assertj.core.groups.Tuple.tuple("Albero!A4", CellFault.CODE_CHANGED),
            org.assertj.core.groups.Tuple.tuple("Misure!B2", CellFault.CODE_CHANGED));
  }

  @Test
  void rowsWithoutCodeTwiceOrOfNothingAreTold() {
    WorkbookReading reading =
        edited(
            workbook -> {
              Row row = workbook.getSheet("Schede").createRow(20);
              row.createCell(1).setCellValue("Senza codice");
              Row twice = workbook.getSheet("Schede").createRow(21);
              twice.createCell(0).setCellValue("3.2.2.a");
              workbook.getSheet("Risorse").createRow(30).createCell(0).setCellValue("9.9");
            });

    assertThat(reading.faults())
        .extracting(Fault::path, Fault::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Risorse!A31", CellFault.CODE_UNKNOWN),
            org.assertj.core.groups.Tuple.tuple("Schede!A21", CellFault.CODE_MISSING),
            org.assertj.core.groups.Tuple.tuple("Schede!A22", CellFault.CODE_TWICE));
  }

  @Test
  void whatThePlanDoesNotAllowIsToldAtItsCell() {
    WorkbookReading rules =
        edited(
            workbook -> {
              Workbooks.cell(workbook, "Albero", "3.2.2", "Superiore").setCellValue("9.9");
              Workbooks.cell(workbook, "Schede", "3.2.2.a", "Algoritmo").setCellValue("[Niente] +");
              Workbooks.cell(workbook, "Assegnazioni", "1.2.3.b", "Scheda").setCellValue("x");
            });
    WorkbookReading form =
        edited(
            workbook -> Workbooks.cell(workbook, "Schede", "3.2.2.a", "Decimali").setCellValue(99));

    assertThat(rules.faults())
        .extracting(Fault::path, Fault::code)
        .contains(
            org.assertj.core.groups.Tuple.tuple("Albero!C4", PlanRule.UNKNOWN_PARENT),
            org.assertj.core.groups.Tuple.tuple("Schede!G2", PlanRule.FORMULA_FAULT),
            org.assertj.core.groups.Tuple.tuple("Assegnazioni!C4", PlanRule.UNKNOWN_CARD));
    assertThat(form.faults())
        .extracting(Fault::path, fault -> fault.code().name())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Schede!F2", "SCHEMA"));
  }

  @Test
  void aWorkbookOfAnotherPlanOrAnOlderRevisionIsTold() {
    WorkbookReading other =
        edited(
            workbook ->
                workbook.getSheet("Piano").getRow(1).getCell(1).setCellValue("CCIAA-2016-X"));
    WorkbookReading older =
        edited(workbook -> workbook.getSheet("Piano").getRow(3).getCell(1).setCellValue(0));

    assertThat(other.faults())
        .extracting(Fault::path, Fault::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Piano!B2", CellFault.OTHER_PLAN));
    assertThat(older.faults())
        .extracting(Fault::path, Fault::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Piano!B4", CellFault.OTHER_REVISION));
  }

  @Test
  void badCsvIsRefusedLikewise() {
    byte[] latin =
        "Codice;Titolo;Codice di origine\nX;Perché;X".getBytes(StandardCharsets.ISO_8859_1);
    byte[] late =
        ("Codice;Titolo;Codice di origine\n" + "X;Y;X\n".repeat(5_000) + "X;Perché;X")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] rows = "a;b\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> csv(latin))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.faults().get(0).code()).isEqualTo(CellFault.TEXT_NOT_UTF8));
    assertThatThrownBy(() -> csv(late))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.faults().get(0).code()).isEqualTo(CellFault.TEXT_NOT_UTF8));
    assertThatThrownBy(() -> csv(rows))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.faults().get(0).code()).isEqualTo(CellFault.TOO_MANY_ROWS));
    assertThat(csv("x;y".getBytes(StandardCharsets.UTF_8)).faults())
        .extracting(Fault::code)
        .contains(CellFault.COLUMN_MISSING);
  }

  private WorkbookReading csv(byte[] file) {
    return Workbooks.read(sample, new Upload.Sheet("Prospettive", file), Workbooks.LIMITS);
  }

  private WorkbookReading edited(Workbooks.Edit edit) {
    return Workbooks.read(sample, Workbooks.edited(good, edit));
  }

  private void assertRefused(byte[] file, String place, CellFault why) {
    assertThatThrownBy(() -> Workbooks.read(sample, file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).isEqualTo(WorkbookProblem.WORKBOOK_REFUSED);
              assertThat(e.faults()).extracting(Fault::code).containsExactly(why);
              assertThat(e.faults()).extracting(Fault::path).containsExactly(place);
            });
  }

  private void assertRefused(byte[] file, WorkbookLimits limits, CellFault why) {
    assertThatThrownBy(() -> Workbooks.read(sample, new Upload.Workbook(file), limits))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.faults()).extracting(Fault::code).containsExactly(why));
  }

  private interface Part {
    void write(OutputStream out) throws IOException;
  }

  private static Part text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Part sheet(String rows) {
    return text("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** The good workbook with one part replaced or added. */
  private byte[] with(String name, Part part) throws IOException {
    return with(Workbooks.edited(good, workbook -> {}), name, part);
  }

  private static byte[] with(byte[] saved, String name, Part part) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(saved))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    parts.remove(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
      zip.putNextEntry(new ZipEntry(name));
      part.write(zip);
    }
    return bytes.toByteArray();
  }
}
