package it.quadrante.planning.plan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.events.EventJson;
import it.quadrante.planning.plan.domain.ElementChange;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.workbook.domain.ReadAs;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** Out and in again: without a change nothing differs, with one exactly that. */
class RoundTripTest {
  private final PlanVersion sample = Workbooks.sample();

  @Test
  void everyTranscribedPlanComesBackWithoutADifference() throws IOException {
    List<PlanVersion> plans = Workbooks.transcribed();

    assertThat(plans)
        .extracting(plan -> plan.plan().id())
        .containsExactlyInAnyOrder(
            "CCIAA-2017-STRATEGICO",
            "CCIAA-2017-PIRA",
            "CCIAA-2021-PERFORMANCE",
            "ISR-2018-PERFORMANCE");
    for (PlanVersion plan : plans) {
      assertUnchanged(plan, Workbooks.read(plan, Workbooks.write(plan)));
    }
  }

  @Test
  void anotherLibraryThatSavesItAgainMakesNoDifference() throws IOException {
    for (PlanVersion plan : Workbooks.transcribed()) {
      byte[] saved = Workbooks.edited(Workbooks.write(plan), workbook -> {});
      assertUnchanged(plan, Workbooks.read(plan, saved));
    }
  }

  @Test
  void everySheetAsCsvComesBackWithoutADifference() throws IOException {
    for (PlanVersion plan : Workbooks.transcribed()) {
      for (String sheet : PlanSheets.NAMES) {
        byte[] csv = Workbooks.writeSheet(plan, sheet);
        assertUnchanged(plan, Workbooks.read(plan, new Upload.Sheet(sheet, csv), Workbooks.LIMITS));
      }
    }
  }

  /** What sheets are worst at: texts like formulas and numbers, line ends, long figures. */
  @Test
  void awkwardContentComesBackWithoutADifference() throws IOException {
    PlanVersion plan = awkward();

    assertUnchanged(plan, Workbooks.read(plan, Workbooks.write(plan)));
    assertUnchanged(
        plan, Workbooks.read(plan, Workbooks.edited(Workbooks.write(plan), workbook -> {})));
    for (String sheet : PlanSheets.NAMES) {
      byte[] csv = Workbooks.writeSheet(plan, sheet);
      assertUnchanged(plan, Workbooks.read(plan, new Upload.Sheet(sheet, csv), Workbooks.LIMITS));
    }
  }

  private static PlanVersion awkward() throws IOException {
    ObjectNode plan =
        (ObjectNode) EventJson.MAPPER.readTree(RoundTripTest.class.getResource("/plan.json"));
    ObjectNode node = (ObjectNode) plan.at("/nodes/2");
    node.put("description", "=1+1; \"x\"\n  - due\r\n@tre; 'quattro");
    node.putArray("actions").add("a\nb").add("-c").add("  =d ");
    node.putArray("responsibleUnits").add("Tutti gli Uffici").add("+39 0585");
    node.putObject("resources")
        .putObject("budget")
        .put("currentCosts", new java.math.BigDecimal("12345678901234567.89"));
    ObjectNode assignment = (ObjectNode) plan.at("/assignments/0");
    assignment.putObject("baseline").put("value", new java.math.BigDecimal("1.234"));
    assignment
        .putObject("previous")
        .putObject("resultOf")
        .put("plan", "CCIAA-2016-STRATEGICO")
        .put("assignment", "3.2.2.a");
    assignment.putArray("expectedInWords").addObject().put("year", 2014).put("text", "> 5 giorni");
    assignment.put("note", "'=già protetto");
    ((ObjectNode) plan.at("/assignments/0/targets/0/target"))
        .put("value", new java.math.BigDecimal("33.33"));
    ObjectNode interim =
        assignment.putArray("interimTargets").addObject().put("quadrimestre", "II");
    interim
        .putObject("target")
        .put("kind", "RELATIVE")
        .put("operator", ">=")
        .put("change", new java.math.BigDecimal("0.125"))
        .put("changeUnit", "POINTS")
        .put("asPrinted", "+0,125 p.p.");
    return Workbooks.draft(plan);
  }

  @Test
  void whatIsTypedIsAChangeWithItsReading() {
    // When
    WorkbookReading reading =
        read(
            workbook -> {
              Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Target 2017")
                  .setCellValue("almeno 90");
              Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Target 2018").setCellValue(95);
              Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Operatore 2018")
                  .setCellValue(">=");
              Workbooks.cell(workbook, "Assegnazioni", "1.2.3.b", "Target 2017")
                  .setCellValue(LocalDate.of(2017, 10, 31));
              Workbooks.cell(workbook, "Albero", "3.2", "Titolo")
                  .setCellValue("Favorire le imprese");
            });

    // Then
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.difference().changes())
        .extracting(ElementChange::element, ElementChange::key, ElementChange::what)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                ElementKind.NODE, "3.2", ElementChange.What.CHANGED),
            org.assertj.core.groups.Tuple.tuple(
                ElementKind.ASSIGNMENT, "3.2.2.a", ElementChange.What.CHANGED),
            org.assertj.core.groups.Tuple.tuple(
                ElementKind.ASSIGNMENT, "1.2.3.b", ElementChange.What.CHANGED));
    assertThat(reading.readings())
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read.place()).isEqualTo("Assegnazioni!G2");
              assertThat(read.typed()).isEqualTo("almeno 90");
              assertThat(read.inWords().code()).isEqualTo(ReadAs.AT_LEAST);
            });
    assertThat(reading.digest()).hasSize(64);
  }

  /** As by an edit of the card alone: its targets take the operator of its polarity. */
  @Test
  void aPolarityThatIsStatedReadsTheTargetsOfItsCard() {
    // When
    WorkbookReading reading =
        read(
            workbook ->
                Workbooks.cell(workbook, "Schede", "3.2.2.a", "Polarità")
                    .setCellValue("più basso è meglio"));

    // Then
    assertThat(reading.faults()).isEmpty();
    var target = reading.content().orElseThrow().assignments().get(0).targets().get(0);
    assertThat(target.target()).extracting("operator").hasToString("AT_MOST");
    assertThat(target.reading()).isNotNull();
  }

  /** An Excel to which somebody types 80 % keeps 0.8 in a cell with a percent format. */
  @Test
  void aPercentageCellIsReadAsWhatItShows() {
    // When
    WorkbookReading reading =
        read(
            workbook -> {
              CellStyle percent = workbook.createCellStyle();
              percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
              var cell = Workbooks.cell(workbook, "Assegnazioni", "1.2.3.a", "Target 2017");
              cell.setCellValue(0.8);
              cell.setCellStyle(percent);
            });

    // Then
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.readings().get(0).inWords().code()).isEqualTo(ReadAs.PERCENT_CELL);
    assertThat(reading.content().orElseThrow().assignments().get(1).targets().get(0).target())
        .hasToString("Threshold[operator=AT_MOST, value=80, distance=null, asPrinted=null]");
  }

  @Test
  void rowsAreAddedAndRemoved() {
    // When
    WorkbookReading reading =
        read(
            workbook -> {
              Sheet cards = workbook.getSheet("Schede");
              Row row = cards.createRow(cards.getLastRowNum() + 1);
              row.createCell(0).setCellValue("3.2.2.c");
              row.createCell(1).setCellValue("Nuovo indicatore");
              row.createCell(Workbooks.column(cards, "Unità di misura")).setCellValue("N.");
              row.createCell(Workbooks.column(cards, "Polarità")).setCellValue("più alto è meglio");
              Sheet assignments = workbook.getSheet("Assegnazioni");
              for (Row each : assignments) {
                if (each.getCell(0).toString().equals("1.2.3.b")) {
                  each.forEach(cell -> cell.setBlank());
                }
              }
            });

    // Then
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.difference().changes())
        .extracting(change -> change.key() + " " + change.what())
        .containsExactly("3.2.2.c ADDED", "1.2.3.b REMOVED");
  }

  @Test
  void anUnchangedTargetStaysAsPrintedAndAChangedOneIsNot() {
    // When
    WorkbookReading reading =
        read(
            workbook ->
                Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Target 2017")
                    .setCellValue(81));

    // Then
    var assignments = reading.content().orElseThrow().assignments();
    assertThat(assignments.get(0).targets().get(0).target().asPrinted()).isNull();
    assertThat(assignments.get(1).targets().get(0).target().asPrinted()).isEqualTo("<=5%");
  }

  @Test
  void theSheetsHaveRealNumbersAndDatesDropDownsAndProtectedCodes() {
    Workbooks.edited(
        Workbooks.write(sample),
        workbook -> {
          Sheet sheet = workbook.getSheet("Assegnazioni");
          assertThat(
                  Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Target 2017").getCellType())
              .isEqualTo(CellType.NUMERIC);
          assertThat(
                  DateUtil.isCellDateFormatted(
                      Workbooks.cell(workbook, "Assegnazioni", "1.2.3.b", "Target 2017")))
              .isTrue();
          assertThat(sheet.getProtect()).isTrue();
          assertThat(sheet.getRow(1).getCell(0).getCellStyle().getLocked()).isTrue();
          assertThat(sheet.getRow(1).getCell(1).getCellStyle().getLocked()).isFalse();
          assertThat(sheet.getRow(5).getCell(0).getCellStyle().getLocked()).isFalse();
          assertThat(sheet.getDataValidations()).hasSizeGreaterThan(3);
          assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
          assertThat(workbook.getSheet("Piano").getRow(1).getCell(1))
              .hasToString("CCIAA-2017-STRATEGICO");
          assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Elenchi"))).isTrue();
        });
  }

  @Test
  void aCsvSheetReadsInAnItalianExcel() {
    String csv =
        new String(Workbooks.writeSheet(sample, "Albero"), java.nio.charset.StandardCharsets.UTF_8);

    assertThat(csv).startsWith("\uFEFFCodice;Livello;Superiore;");
    assertThat(csv.lines().skip(3).findFirst().orElseThrow())
        .contains("'3.2.2", "Obiettivo operativo", ";IMPRESE;");
  }

  private WorkbookReading read(Workbooks.Edit edit) {
    return Workbooks.read(sample, Workbooks.edited(Workbooks.write(sample), edit));
  }

  private static void assertUnchanged(PlanVersion plan, WorkbookReading reading) {
    assertThat(reading.faults()).as(plan.plan().id()).isEmpty();
    assertThat(reading.readings()).as(plan.plan().id()).isEmpty();
    assertThat(reading.difference().changes()).as(plan.plan().id()).isEmpty();
    assertThat(reading.content()).hasValue(plan.content());
  }
}
