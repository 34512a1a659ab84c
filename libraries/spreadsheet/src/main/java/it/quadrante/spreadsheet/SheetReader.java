package it.quadrante.spreadsheet;

import it.quadrante.figure.Figure;
import it.quadrante.figure.FigureOutOfBounds;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the cells of one sheet; merged cells are refused, formulas stay formulas. */
final class SheetReader {
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final long LAST_DAY = 2_958_465;

  /** A double shows so many digits truly; 33.330000000000005 is 33.33. */
  private static final MathContext DOUBLE = new MathContext(15);

  private static final int LONGEST_NUMBER = 40;

  private final CellStyles styles;
  private final SharedTexts texts;
  private final boolean since1904;
  private final CellBudget budget;

  SheetReader(CellStyles styles, SharedTexts texts, boolean since1904, CellBudget budget) {
    this.styles = styles;
    this.texts = texts;
    this.since1904 = since1904;
    this.budget = budget;
  }

  SheetData read(String sheet, Xml xml) throws IOException {
    List<SheetData.Row> rows = new ArrayList<>();
    int number = 0;
    while (xml.next()) {
      if (xml.starts("row")) {
        number = index(xml.attribute("r"), number + 1);
        Map<Integer, CellValue> cells = row(sheet, number, xml);
        if (!cells.isEmpty()) {
          budget.row(sheet, rows.size() + 1);
          rows.add(new SheetData.Row(number, cells));
        }
      } else if (xml.starts("mergeCell")) {
        throw RefusedFile.at(sheet, SheetFault.MERGED_CELLS, xml.attribute("ref"));
      }
    }
    return new SheetData(sheet, rows);
  }

  private Map<Integer, CellValue> row(String sheet, int number, Xml xml) throws IOException {
    Map<Integer, CellValue> cells = new HashMap<>();
    int column = -1;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        column = column(xml.attribute("r"), column + 1);
        CellValue cell = cell(xml);
        if (!cell.isNothing()) {
          budget.column(sheet, column);
          budget.cell(SheetData.place(sheet, column, number), cell.shown());
          cells.put(column, cell);
        }
      }
    }
    return cells;
  }

  private CellValue cell(Xml xml) throws IOException {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    StringBuilder value = new StringBuilder();
    StringBuilder formula = new StringBuilder();
    boolean computed = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("f")) {
        computed = true;
        xml.text("f", formula, budget.textLength());
      } else if (xml.starts("v")) {
        xml.text("v", value, budget.textLength());
      } else if (xml.starts("is")) {
        value.append(SharedTexts.runs(xml, "is", budget.textLength()));
      }
    }
    return computed
        ? new CellValue.Formula(formula.toString())
        : value(type == null ? "n" : type, style, value.toString());
  }

  private CellValue value(String type, String style, String value) {
    if (value.isEmpty()) {
      return CellValue.NOTHING;
    }
    return switch (type) {
      case "s" -> CellValue.text(texts.at(value));
      case "b" -> new CellValue.Flag(value.equals("1") || value.equals("true"));
      case "e" -> new CellValue.Broken(value);
      case "d" -> isoDay(value);
      case "n" -> number(styles.of(style), value);
      default -> CellValue.text(unescaped(value));
    };
  }

  private CellValue number(CellStyles.Kind kind, String value) {
    try {
      if (value.length() > LONGEST_NUMBER) {
        return new CellValue.Broken(value.substring(0, LONGEST_NUMBER));
      }
      Figure figure = Figure.accept(new BigDecimal(value.strip()).round(DOUBLE));
      return kind == CellStyles.Kind.DATE
          ? day(figure, value)
          : new CellValue.Number(figure, kind == CellStyles.Kind.PERCENT);
    } catch (NumberFormatException | FigureOutOfBounds e) {
      return new CellValue.Broken(value);
    }
  }

  private CellValue day(Figure serial, String value) {
    long days = serial.toBigDecimal().longValue();
    return days < 0 || days > LAST_DAY
        ? new CellValue.Broken(value)
        : new CellValue.Day((since1904 ? EPOCH_1904 : EPOCH).plusDays(days));
  }

  private static CellValue isoDay(String value) {
    try {
      return new CellValue.Day(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
    } catch (DateTimeParseException e) {
      return new CellValue.Broken(value);
    }
  }

  /** Characters that XML has no place for stand as {@code _x000D_}. */
  private static String unescaped(String value) {
    return value.replace("_x000D_", "");
  }

  private static int index(String attribute, int otherwise) {
    try {
      return attribute == null ? otherwise : Integer.parseInt(attribute);
    } catch (NumberFormatException e) {
      throw RefusedFile.at("", SheetFault.FILE_NOT_A_WORKBOOK);
    }
  }

  /** From the letters of an address; as many as a column ever has. */
  private static int column(String address, int otherwise) {
    if (address == null) {
      return otherwise;
    }
    int column = 0;
    int letters = 0;
    while (letters < address.length()
        && letters < 4
        && Character.isLetter(address.charAt(letters))) {
      column = column * 26 + Character.toUpperCase(address.charAt(letters)) - 'A' + 1;
      letters++;
    }
    if (letters == 0 || letters == 4) {
      throw RefusedFile.at("", SheetFault.FILE_NOT_A_WORKBOOK);
    }
    return column - 1;
  }
}
