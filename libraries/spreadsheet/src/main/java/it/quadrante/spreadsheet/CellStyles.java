package it.quadrante.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the styles of a workbook make of a number: a date, a percentage, or just a number. */
final class CellStyles {
  /** Nothing but a number. */
  static final CellStyles NONE = new CellStyles(List.of());

  private static final int MOST = 100_000;
  private static final int LONGEST_FORMAT = 500;

  /** How a number is shown. */
  enum Kind {
    NUMBER,
    PERCENT,
    DATE
  }

  private final List<Kind> kinds;

  private CellStyles(List<Kind> kinds) {
    this.kinds = kinds;
  }

  static CellStyles read(Xml xml) throws IOException {
    Map<String, String> formats = new HashMap<>();
    List<Kind> kinds = new ArrayList<>();
    boolean cells = false;
    while (xml.next() && kinds.size() < MOST && formats.size() < MOST) {
      if (xml.starts("numFmt")) {
        formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
      } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
        cells = xml.starts("cellXfs");
      } else if (cells && xml.starts("xf")) {
        String id = xml.attribute("numFmtId");
        kinds.add(kind(id == null ? "0" : id, formats.get(id)));
      }
    }
    return new CellStyles(kinds);
  }

  Kind of(String style) {
    try {
      int index = style == null ? 0 : Integer.parseInt(style);
      return index >= 0 && index < kinds.size() ? kinds.get(index) : Kind.NUMBER;
    } catch (NumberFormatException e) {
      return Kind.NUMBER;
    }
  }

  private static Kind kind(String id, String format) {
    if (format == null) {
      return builtIn(id);
    }
    String plain =
        format
            .substring(0, Math.min(format.length(), LONGEST_FORMAT))
            .replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "");
    if (plain.contains("%")) {
      return Kind.PERCENT;
    }
    return plain.matches("(?s).*[dDyYgG].*|(?s).*m.*m.*") && !plain.equalsIgnoreCase("general")
        ? Kind.DATE
        : Kind.NUMBER;
  }

  /** ECMA-376 18.8.30: what the numbers of formats without a text mean. */
  private static Kind builtIn(String id) {
    return switch (id) {
      case "9", "10" -> Kind.PERCENT;
      case "14", "15", "16", "17", "22" -> Kind.DATE;
      default -> id.matches("2[7-9]|3[0-6]|5[0-8]") ? Kind.DATE : Kind.NUMBER;
    };
  }
}
