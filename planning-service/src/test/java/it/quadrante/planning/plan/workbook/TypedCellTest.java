package it.quadrante.planning.plan.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.workbook.domain.CellFault;
import it.quadrante.planning.plan.workbook.domain.ReadAs;
import it.quadrante.problem.Fault;
import it.quadrante.spreadsheet.Head;
import it.quadrante.spreadsheet.SheetData;
import it.quadrante.spreadsheet.SheetFault;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;

/** What a spreadsheet makes of what is typed (011 a number, 3.2 a date) is never taken silently. */
class TypedCellTest {
  private static final int ROOM = 150;
  private static final String DAY = "dd/mm/yyyy";

  private final PlanVersion sample = Workbooks.sample();

  @Test
  void everyColumnOfTextHasTheFormatTextAlsoWhereNewRowsAreWritten() {
    read(
        workbook -> {
          for (SheetForm form : PlanSheets.of(sample)) {
            Sheet sheet = workbook.getSheet(form.name());
            for (Head head : form.heads()) {
              int column = Workbooks.column(sheet, head.header());
              for (int row : new int[] {1, ROOM}) {
                assertThat(format(sheet, row, column))
                    .as(form.name() + " " + head.header() + " " + row)
                    .isEqualTo(isText(head) ? "@" : "General");
              }
            }
          }
        });
  }

  private static String format(Sheet sheet, int row, int column) {
    String format = sheet.getRow(row).getCell(column).getCellStyle().getDataFormatString();
    return format.equals(DAY) ? "General" : format;
  }

  private static boolean isText(Head head) {
    return !head.header()
        .matches(
            "Peso.*|Decimali|Tetto|Punti persi.*|Proventi.*|Oneri.*|Investimenti.*|Target.*"
                + "|Valore (di partenza|precedente)");
  }

  @Test
  void aCodeThatHasBecomeANumberIsAFaultAtItsCell() {
    WorkbookReading reading =
        read(
            workbook -> {
              Sheet cards = workbook.getSheet("Schede");
              row(cards, 20).createCell(0).setCellValue(11);
              Workbooks.cell(workbook, "Albero", "3.2", "Codice").setCellValue(3.2);
              Workbooks.cell(workbook, "Albero", "2.1", "Codice di origine").setCellValue(2.1);
              formatted(workbook, "Misure", "CCIAA", "Codice", DAY)
                  .setCellValue(LocalDate.of(2022, 2, 3));
            });

    assertThat(reading.faults())
        .extracting(Fault::path, Fault::code, fault -> fault.arguments().get(0))
        .containsExactly(
            tuple("Albero!A2", SheetFault.TEXT_WANTED, "3,2"),
            tuple(origin("Albero") + "3", SheetFault.TEXT_WANTED, "2,1"),
            tuple("Misure!B2", SheetFault.TEXT_WANTED, "03/02/2022"),
            tuple("Schede!A21", SheetFault.TEXT_WANTED, "11"));
  }

  private String origin(String sheet) {
    int columns =
        PlanSheets.of(sample).stream()
            .filter(form -> form.name().equals(sheet))
            .findFirst()
            .orElseThrow()
            .heads()
            .size();
    return sheet + "!" + SheetData.letters(columns - 1);
  }

  @Test
  void soIsWhateverNamesSomethingElseByItsCode() {
    WorkbookReading reading =
        read(
            workbook -> {
              Workbooks.cell(workbook, "Albero", "3.2.2", "Superiore").setCellValue(2.1);
              Workbooks.cell(workbook, "Albero", "3.2.2", "Prospettiva").setCellValue(true);
              Workbooks.cell(workbook, "Albero", "3.2.2", "Missione").setCellValue(11);
              Workbooks.cell(workbook, "Albero", "3.2.2", "Programma").setCellValue(5);
              Workbooks.cell(workbook, "Misure", "CCIAA", "Uffici che rilevano").setCellValue(7);
              Workbooks.cell(workbook, "Misure", "CCIAA", "Misura automatica").setCellValue(1);
              Workbooks.cell(workbook, "Schede", "3.2.2.a", "Codice nazionale").setCellValue(1.1);
              Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Nodo").setCellValue(3.2);
              Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Scheda").setCellValue(3);
              Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Missione").setCellValue(11);
            });

    assertThat(reading.faults()).hasSize(10);
    assertThat(reading.faults()).extracting(Fault::code).containsOnly(SheetFault.TEXT_WANTED);
    assertThat(reading.faults())
        .extracting(fault -> fault.arguments().get(0))
        .containsExactly("2,1", "VERO", "11", "5", "7", "1", "1,1", "3,2", "3", "11");
  }

  @Test
  void inPlainTextItIsTakenAsItIsShownAndToBeConfirmed() {
    WorkbookReading reading =
        read(
            workbook -> {
              Workbooks.cell(workbook, "Albero", "3.2.2", "Titolo").setCellValue(2017.5);
              formatted(workbook, "Albero", "3.2.2", "Azioni", DAY)
                  .setCellValue(LocalDate.of(2017, 10, 31));
              Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Note").setCellValue(true);
              Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Atteso 2018 in parole")
                  .setCellValue(3);
            });

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.readings())
        .extracting(read -> read.inWords().code(), CellReading::typed)
        .containsExactly(
            tuple(ReadAs.TEXT, "2017,5"),
            tuple(ReadAs.TEXT, "31/10/2017"),
            tuple(ReadAs.TEXT, "3"),
            tuple(ReadAs.TEXT, "VERO"));
    PlanContent content = reading.content().orElseThrow();
    assertThat(content.nodes().get(2).title()).isEqualTo("2017,5");
    assertThat(content.nodes().get(2).actions()).containsExactly("31/10/2017");
    assertThat(content.assignments().get(0).note()).isEqualTo("VERO");
  }

  @Test
  void aTruthValueAnswersWhereSiOrNoIsAsked() {
    WorkbookReading reading =
        read(
            workbook -> {
              Workbooks.cell(workbook, "Misure", "CCIAA", "Attesa in I").setCellValue(true);
              Workbooks.cell(workbook, "Misure", "CCIAA", "Attesa in III").setCellValue(false);
            });

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.readings()).isEmpty();
    assertThat(reading.content().orElseThrow().measures().get(0).expectedIn()).hasToString("[I]");
  }

  @Test
  void aPercentFormatIsReadAsWhatItShowsWherePerCentIsCountedAndToBeConfirmed() {
    WorkbookReading reading =
        read(
            workbook -> {
              percent(workbook, "Albero", "3.2.2", "Peso", 0.55);
              percent(workbook, "Albero", "3.2", "Peso stampato IMPRESE", 0.65);
              percent(workbook, "Assegnazioni", "3.2.2.a", "Peso", 0.3);
              percent(workbook, "Assegnazioni", "1.2.3.a", "Valore di partenza", 0.125);
            });

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.readings())
        .extracting(read -> read.inWords().code(), read -> read.inWords().arguments().get(0))
        .containsExactly(
            tuple(ReadAs.PERCENT_CELL, "65"),
            tuple(ReadAs.PERCENT_CELL, "55"),
            tuple(ReadAs.PERCENT_CELL, "30"),
            tuple(ReadAs.PERCENT_CELL, "12,5"));
    assertThat(reading.content().orElseThrow().nodes().get(2).weight()).hasToString("55");
    assertThat(reading.content().orElseThrow().assignments().get(1).baseline())
        .hasToString("Stated[value=12.5]");
  }

  @Test
  void elsewhereItIsAFaultAtItsCell() {
    WorkbookReading reading =
        read(
            workbook -> {
              percent(workbook, "Risorse", "3.2.2", "Oneri correnti preventivo", 0.5);
              percent(workbook, "Schede", "3.2.2.a", "Decimali", 0.02);
              percent(workbook, "Assegnazioni", "3.2.2.a", "Valore precedente", 0.8);
              percent(workbook, "Assegnazioni", "3.2.2.a", "Punti persi al giorno", 0.01);
            });

    assertThat(reading.faults())
        .extracting(Fault::code, fault -> fault.arguments().get(0))
        .containsExactly(
            tuple(CellFault.PERCENT_NOT_WANTED, "50 %"),
            tuple(CellFault.PERCENT_NOT_WANTED, "2 %"),
            tuple(CellFault.PERCENT_NOT_WANTED, "80 %"),
            tuple(CellFault.PERCENT_NOT_WANTED, "1 %"));
    assertThat(reading.digest()).isEmpty();
  }

  private static void percent(
      Workbook workbook, String sheet, String code, String header, double value) {
    formatted(workbook, sheet, code, header, "0.0%").setCellValue(value);
  }

  private static Cell formatted(
      Workbook workbook, String sheet, String code, String header, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    Cell cell = Workbooks.cell(workbook, sheet, code, header);
    cell.setCellStyle(style);
    return cell;
  }

  private static Row row(Sheet sheet, int number) {
    Row row = sheet.getRow(number);
    return row == null ? sheet.createRow(number) : row;
  }

  private WorkbookReading read(Workbooks.Edit edit) {
    return Workbooks.read(sample, Workbooks.edited(Workbooks.write(sample), edit));
  }
}
