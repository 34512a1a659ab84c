package it.quadrante.spreadsheet;

import it.quadrante.figure.Figure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as a workbook: heads frozen, drop-downs, code cells locked, real numbers and dates.
 * Text is never a formula. The same tables give the same bytes but for the time of writing.
 */
public final class XlsxFile {
  private static final String LISTS = "Elenchi";
  private static final String HEAD_COLOUR = "D9E2F3";
  private static final String LOCKED_COLOUR = "EDEDED";

  /** What is typed into such a cell stays as it is typed. */
  private static final String TEXT = "@";

  /** Rows below the last one that new elements may be written into. */
  private static final int ROOM = 200;

  /** A double keeps so many digits: a figure with more is written as text. */
  private static final int EXACT_DIGITS = 15;

  private final Workbook workbook;
  private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

  private XlsxFile(Workbook workbook) {
    this.workbook = workbook;
  }

  public static byte[] of(List<Table> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Quadrante", "1.0")) {
      new XlsxFile(workbook).write(tables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(List<Table> tables) {
    List<Worksheet> sheets =
        tables.stream().map(table -> workbook.newWorksheet(table.name())).toList();
    Worksheet choices = workbook.newWorksheet(LISTS);
    choices.setVisibilityState(VisibilityState.HIDDEN);
    for (int i = 0; i < tables.size(); i++) {
      sheet(sheets.get(i), tables.get(i), choices);
    }
  }

  private void sheet(Worksheet sheet, Table table, Worksheet choices) {
    int last = table.rows().size() + ROOM;
    for (int column = 0; column < table.heads().size(); column++) {
      head(sheet, column, table.heads().get(column));
      unlock(sheet, column, table, last);
      if (!table.heads().get(column).choices().isEmpty()) {
        sheet
            .range(1, column, last, column)
            .validateWithList(choices(choices, table.heads().get(column).choices()));
      }
    }
    for (int row = 0; row < table.rows().size(); row++) {
      row(sheet, row + 1, table.rows().get(row));
    }
    sheet.freezePane(1, 1);
    sheet.protect("", SheetProtectionOption.values());
  }

  private static void head(Worksheet sheet, int column, Head head) {
    sheet.value(0, column, head.header());
    sheet.style(0, column).bold().wrapText(true).fillColor(HEAD_COLOUR).set();
    sheet.width(column, head.width());
  }

  /** Locked cells are those of codes that are there: beneath them new ones are written. */
  private static void unlock(Worksheet sheet, int column, Table table, int last) {
    Head head = table.heads().get(column);
    boolean locked = head.locked();
    if (head.text()) {
      sheet.range(1, column, last, column).style().format(TEXT).set();
    }
    int from = locked ? table.rows().size() + 1 : 1;
    sheet
        .range(from, column, last, column)
        .style()
        .protectionOption(ProtectionOption.LOCKED, false)
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    if (locked && !table.rows().isEmpty()) {
      sheet.range(1, column, table.rows().size(), column).style().fillColor(LOCKED_COLOUR).set();
    }
  }

  private Range choices(Worksheet sheet, List<String> choices) {
    int column = lists.computeIfAbsent(choices, each -> list(sheet, each));
    return sheet.range(0, column, choices.size() - 1, column);
  }

  private int list(Worksheet sheet, List<String> choices) {
    int column = lists.size();
    for (int row = 0; row < choices.size(); row++) {
      sheet.value(row, column, choices.get(row));
    }
    return column;
  }

  private static void row(Worksheet sheet, int row, List<CellValue> cells) {
    for (int column = 0; column < cells.size(); column++) {
      CellValue cell = cells.get(column);
      if (cell instanceof CellValue.Number number && isExact(number.figure())) {
        sheet.value(row, column, number.figure().toBigDecimal());
      } else if (cell instanceof CellValue.Day day) {
        sheet.value(row, column, day.date());
        sheet.style(row, column).format("dd/mm/yyyy").set();
      } else if (!cell.isNothing()) {
        sheet.value(row, column, cell.shown());
      }
    }
  }

  private static boolean isExact(Figure figure) {
    return figure.toBigDecimal().precision() <= EXACT_DIGITS;
  }
}
