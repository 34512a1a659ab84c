package it.quadrante.planning.plan.workbook;

import static it.quadrante.planning.plan.workbook.BadFiles.sheet;
import static it.quadrante.planning.plan.workbook.BadFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.Fault;
import it.quadrante.problem.FaultCode;
import it.quadrante.problem.ProblemException;
import it.quadrante.spreadsheet.SheetFault;
import it.quadrante.spreadsheet.WorkbookLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * A file that is no workbook, or more than one may be, is refused, and costs no more than its
 * limits.
 */
class BadFileTest {
  private static final String FIRST_SHEET = "xl/worksheets/sheet2.xml";

  private final PlanVersion sample = Workbooks.sample();
  private final byte[] good = Workbooks.edited(Workbooks.write(sample), workbook -> {});

  @Test
  void aFileThatUnpacksToMoreThanAGigabyteIsReadOnlyUpToTheLimit() throws IOException {
    // Given
    byte[] bomb = with(FIRST_SHEET, BadFiles::gigabyte);
    long before = usedMemory();

    // When
    assertRefused(bomb, "", SheetFault.FILE_UNPACKS_TOO_LARGE);

    // Then
    assertThat(bomb.length).isLessThan(10_000_000);
    assertThat(usedMemory() - before).isLessThan(300_000_000L);
  }

  private static long usedMemory() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Long before all of them are unpacked: a tenth of that is allowed here. */
  @Test
  void aMillionRowsEndAtTheLimit() throws IOException {
    WorkbookLimits unpacksLittle =
        new WorkbookLimits(10_000_000, 3_000_000, 40_001, 200, 1_000_000, 32_767, 20_000_000);

    byte[] file = with(FIRST_SHEET, BadFiles::millionRows);

    assertRefused(file, "Prospettive", SheetFault.TOO_MANY_ROWS);
    assertRefused(file, unpacksLittle, SheetFault.TOO_MANY_ROWS);
  }

  @Test
  void columnsCellsAndTextsEndAtTheirLimits() throws IOException {
    assertRefused(
        with(FIRST_SHEET, sheet("<row><c r=\"XFD1\"><v>1</v></c></row>")),
        "Prospettive",
        SheetFault.TOO_MANY_COLUMNS);
    assertRefused(
        with(
            FIRST_SHEET,
            sheet("<row><c t=\"inlineStr\"><is><t>" + "x".repeat(40_000) + "</t></is></c></row>")),
        "Prospettive!A1",
        SheetFault.TEXT_TOO_LONG);
    assertRefused(
        good,
        new WorkbookLimits(10_000_000, 100_000_000, 40_001, 200, 30, 32_767, 20_000_000),
        SheetFault.TOO_MANY_CELLS);
    assertRefused(
        good,
        new WorkbookLimits(100, 100_000_000, 40_001, 200, 30, 32_767, 20_000_000),
        SheetFault.FILE_TOO_LARGE);
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
    byte[] shared = with("xl/sharedStrings.xml", text(text));
    byte[] file =
        BadFiles.with(
            shared, FIRST_SHEET, sheet("<row><c t=\"s\"><v>5000</v></c></row>".repeat(700)));

    assertRefused(file, "Prospettive!A625", SheetFault.TOO_MANY_CHARACTERS);
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    assertRefused(new byte[0], "", SheetFault.FILE_EMPTY);
    assertRefused(
        "Codice;Titolo".getBytes(StandardCharsets.UTF_8), "", SheetFault.FILE_NOT_A_WORKBOOK);
    assertRefused(Arrays.copyOf(good, good.length / 2), "", SheetFault.FILE_NOT_A_WORKBOOK);
    assertRefused(Arrays.copyOf(good, 3), "", SheetFault.FILE_NOT_A_WORKBOOK);
    byte[] old = new byte[600];
    System.arraycopy(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1}, 0, old, 0, 5);
    assertRefused(old, "", SheetFault.FILE_OLD_OR_ENCRYPTED);
    assertRefused(
        with("xl/workbook.xml", text("<workbook><sheets>")), "", SheetFault.FILE_NOT_A_WORKBOOK);
    assertRefused(with(FIRST_SHEET, text("<worksheet><<<")), "", SheetFault.FILE_NOT_A_WORKBOOK);
  }

  @Test
  void macrosAreRefusedAlsoWhereOnlyTheTypeSaysSo() throws IOException {
    assertRefused(
        with("xl/vbaProject.bin", text("x")), "xl/vbaProject.bin", SheetFault.FILE_WITH_MACROS);
    byte[] type =
        with(
            "[Content_Types].xml",
            text(
                "<Types><Override PartName=\"/xl/workbook.xml\""
                    + " ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"));
    assertRefused(type, "", SheetFault.FILE_WITH_MACROS);
  }

  @Test
  void entriesOutOfTheFileOrTwiceAreRefused() throws IOException {
    for (String name :
        new String[] {"../evil.xml", "/etc/passwd", "xl\\..\\x", "C:/x", "XL/workbook.xml"}) {
      assertRefused(with(name, text("x")), "", SheetFault.FILE_ENTRY_REFUSED);
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
            e -> assertThat(e.faults().get(0).code()).isEqualTo(SheetFault.TEXT_NOT_UTF8));
    assertThatThrownBy(() -> csv(late))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.faults().get(0).code()).isEqualTo(SheetFault.TEXT_NOT_UTF8));
    assertThatThrownBy(() -> csv(rows))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.faults().get(0).code()).isEqualTo(SheetFault.TOO_MANY_ROWS));
    assertThat(csv("x;y".getBytes(StandardCharsets.UTF_8)).faults())
        .extracting(Fault::code)
        .contains(SheetFault.COLUMN_MISSING);
  }

  private WorkbookReading csv(byte[] file) {
    return Workbooks.read(sample, new Upload.Sheet("Prospettive", file), Workbooks.LIMITS);
  }

  private void assertRefused(byte[] file, String place, FaultCode why) {
    assertThatThrownBy(() -> Workbooks.read(sample, file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).isEqualTo(WorkbookProblem.WORKBOOK_REFUSED);
              assertThat(e.faults()).extracting(Fault::code).containsExactly(why);
              assertThat(e.faults()).extracting(Fault::path).containsExactly(place);
            });
  }

  private void assertRefused(byte[] file, WorkbookLimits limits, FaultCode why) {
    assertThatThrownBy(() -> Workbooks.read(sample, new Upload.Workbook(file), limits))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.faults()).extracting(Fault::code).containsExactly(why));
  }

  /** The good workbook with one part replaced or added. */
  private byte[] with(String name, BadFiles.Part part) throws IOException {
    return BadFiles.with(good, name, part);
  }
}
