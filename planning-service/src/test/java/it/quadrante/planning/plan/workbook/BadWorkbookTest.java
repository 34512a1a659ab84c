package it.quadrante.planning.plan.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.events.EventJson;
import it.quadrante.planning.plan.domain.PlanRule;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.workbook.domain.CellFault;
import it.quadrante.planning.plan.workbook.domain.ReadAs;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Readout;
import it.quadrante.spreadsheet.SheetFault;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Whatever is wrong in a workbook is told with its place and remedy. */
class BadWorkbookTest {
  private final PlanVersion sample = Workbooks.sample();
  private final byte[] good = Workbooks.write(sample);

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
            tuple("Albero!G4", "FORMULA_CELL", "=SUM(A1:A2)"),
            tuple("Assegnazioni!G2", "FORMULA_CELL", "=1+1"));
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

    assertThatThrownBy(() -> Workbooks.read(sample, file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.faults())
                    .extracting(Fault::path, Fault::code)
                    .containsExactly(tuple("Albero", SheetFault.MERGED_CELLS)));
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
            tuple("Misure", SheetFault.SHEET_MISSING), tuple("Schede", SheetFault.SHEET_MISSING));
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
            tuple("Albero!1", "COLUMN_MISSING", "Peso"),
            tuple("Schede!1", "COLUMN_MISSING", "Tipo"),
            tuple("Schede!D1", "COLUMN_TWICE", "Nome"));
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
            tuple("Albero!A4", CellFault.CODE_CHANGED), tuple("Misure!B2", CellFault.CODE_CHANGED));
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
            tuple("Risorse!A31", CellFault.CODE_UNKNOWN),
            tuple("Schede!A21", CellFault.CODE_MISSING),
            tuple("Schede!A22", CellFault.CODE_TWICE));
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
            tuple("Albero!C4", PlanRule.UNKNOWN_PARENT),
            tuple("Schede!G2", PlanRule.FORMULA_FAULT),
            tuple("Assegnazioni!C4", PlanRule.UNKNOWN_CARD));
    assertThat(form.faults())
        .extracting(Fault::path, fault -> fault.code().name())
        .containsExactly(tuple("Schede!F2", "SCHEMA"));
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
        .containsExactly(tuple("Piano!B2", CellFault.OTHER_PLAN));
    assertThat(older.faults())
        .extracting(Fault::path, Fault::code)
        .containsExactly(tuple("Piano!B4", CellFault.OTHER_REVISION));
  }

  private WorkbookReading edited(Workbooks.Edit edit) {
    return Workbooks.read(sample, Workbooks.edited(good, edit));
  }
}
