package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.planning.plan.workbook.domain.CellFault;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.SheetData;
import it.quadrante.spreadsheet.SheetFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One row of a sheet, read into its element. */
record SheetRow(SheetForm form, ReadSheets.Columns columns, SheetData.Row row, Findings findings) {

  /** Empty where a part of the code is. */
  String key() {
    List<String> codes =
        IntStream.range(0, form.codes())
            .mapToObj(code -> row.cell(columns.of()[code]).shown())
            .toList();
    return codes.contains("") ? "" : String.join(":", codes);
  }

  String codePlace() {
    return place(form.codes() - 1);
  }

  /** A row that has a code has the one it was written with, if it was. */
  boolean isCodeSound(String key) {
    int last = columns.of().length - 1;
    IntStream keys = IntStream.concat(IntStream.range(0, form.codes()), IntStream.of(last));
    if (keys.anyMatch(column -> reportsBroken(column, cell(column)) || reportsNoText(column))) {
      return false;
    }
    String origin = cell(last).shown();
    if (!origin.isEmpty() && !origin.equals(key)) {
      findings.fault(codePlace(), CellFault.CODE_CHANGED, origin);
      return false;
    }
    if (key.isEmpty()) {
      findings.fault(codePlace(), CellFault.CODE_MISSING);
    }
    return !key.isEmpty();
  }

  /**
   * The element as the row has it.
   *
   * @param was what it was, or null
   */
  ObjectNode read(ObjectNode was, Map<String, ObjectNode> cards) {
    ObjectNode element = was == null ? ReadSheets.empty() : was.deepCopy();
    int from = 0;
    for (Field field : form.fields()) {
      int to = from + field.heads().size();
      List<CellValue> cells = new ArrayList<>();
      boolean broken = false;
      for (int i = from; i < to; i++) {
        cells.add(cell(i));
        broken |= reportsBroken(i, cell(i));
      }
      if (!broken && !shown(cells).equals(shown(field.write(element)))) {
        int[] at = Arrays.copyOfRange(columns.of(), from, to);
        field.read(cells, element, new Spot(form.name(), row.number(), at, findings, cards));
      }
      from = to;
    }
    return element;
  }

  private boolean reportsBroken(int column, CellValue cell) {
    if (cell instanceof CellValue.Formula) {
      findings.fault(place(column), SheetFault.FORMULA_CELL, cell.shown());
    } else if (cell instanceof CellValue.Broken) {
      findings.fault(place(column), SheetFault.BROKEN_CELL, cell.shown());
    } else {
      return false;
    }
    return true;
  }

  /** A code that is a number is not the one that was typed: 011 has become 11. */
  private boolean reportsNoText(int column) {
    CellValue cell = cell(column);
    if (cell.isNothing() || cell instanceof CellValue.Text) {
      return false;
    }
    findings.fault(place(column), SheetFault.TEXT_WANTED, cell.shown());
    return true;
  }

  private static String shown(List<CellValue> cells) {
    return cells.stream().map(CellValue::shown).collect(Collectors.joining("\u0000"));
  }

  private CellValue cell(int column) {
    return row.cell(columns.of()[column]);
  }

  private String place(int column) {
    return SheetData.place(form.name(), columns.of()[column], row.number());
  }
}
