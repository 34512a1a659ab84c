package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.problem.ProblemException;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Head;
import it.quadrante.spreadsheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a sheet shows: elements of one list, a row each. Behind the fields stands the code with
 * which the row was written: by it a changed code is noticed.
 *
 * @param list of the content
 * @param codes how many of the fields make the code; they come first
 * @param main whether rows make the list; else they only say more about elements of another sheet
 * @param shown which elements have a row
 */
record SheetForm(
    String name,
    String list,
    int codes,
    boolean main,
    Predicate<JsonNode> shown,
    List<Field> fields) {

  /** Characters that a cell holds in Excel. */
  private static final int LONGEST_CELL = 32_767;

  static final Head ORIGIN = Head.locked("Codice di origine", 18);

  Table table(PlanTree plan) {
    return new Table(name, heads(), plan.list(list).stream().filter(shown).map(this::row).toList());
  }

  List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    fields.forEach(field -> heads.addAll(field.heads()));
    heads.add(ORIGIN);
    return heads;
  }

  private List<CellValue> row(ObjectNode element) {
    List<CellValue> row = new ArrayList<>();
    fields.forEach(field -> row.addAll(field.write(element)));
    row.add(CellValue.text(PlanTree.key(element)));
    refuseTooLong(row, PlanTree.key(element));
    return row;
  }

  /** A file with a longer cell is one that no spreadsheet opens, and none that is read back. */
  private void refuseTooLong(List<CellValue> row, String key) {
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).shown().length() > LONGEST_CELL) {
        throw new ProblemException(
            WorkbookProblem.CELL_TOO_LONG, name, key, heads().get(i).header(), LONGEST_CELL);
      }
    }
  }
}
