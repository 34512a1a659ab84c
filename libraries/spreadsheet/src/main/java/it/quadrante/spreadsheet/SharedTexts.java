package it.quadrante.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook, which its cells refer to by number. */
record SharedTexts(List<String> texts) {
  static final SharedTexts NONE = new SharedTexts(List.of());

  static SharedTexts read(Xml xml, WorkbookLimits limits) throws IOException {
    List<String> texts = new ArrayList<>();
    while (xml.next()) {
      if (xml.starts("si")) {
        if (texts.size() >= limits.cells()) {
          throw RefusedFile.at("", SheetFault.TOO_MANY_CELLS, limits.cells());
        }
        texts.add(runs(xml, "si", limits.textLength()));
      }
    }
    return new SharedTexts(texts);
  }

  /** All runs of a text together; how it is pronounced is no part of it. */
  static String runs(Xml xml, String element, int most) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean pronounced = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("rPh") || xml.ends("rPh")) {
        pronounced = xml.starts("rPh");
      } else if (xml.starts("t") && !pronounced) {
        xml.text("t", text, most);
      }
    }
    return text.toString();
  }

  String at(String index) {
    try {
      return texts.get(Integer.parseInt(index));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw RefusedFile.at("", SheetFault.FILE_NOT_A_WORKBOOK);
    }
  }
}
