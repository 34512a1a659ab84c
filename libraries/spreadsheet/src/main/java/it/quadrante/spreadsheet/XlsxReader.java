package it.quadrante.spreadsheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads sheets of an uploaded workbook, streaming. Written here because no library bounds what a
 * hostile file makes it keep (decision 0024).
 */
public final class XlsxReader {
  private static final String WORKBOOK = "xl/workbook.xml";

  private final XlsxPackage file;
  private final WorkbookLimits limits;

  private XlsxReader(XlsxPackage file, WorkbookLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * The sheets of these names, those that are there; others are not unpacked.
   *
   * @throws RefusedFile at the first limit that is passed, or where it is no plain workbook
   */
  public static Map<String, SheetData> read(
      byte[] bytes, Set<String> names, WorkbookLimits limits) {
    try (XlsxPackage file = XlsxPackage.open(bytes, limits)) {
      return new XlsxReader(file, limits).sheets(names);
    } catch (IOException e) {
      throw RefusedFile.at("", SheetFault.FILE_NOT_A_WORKBOOK);
    }
  }

  private Map<String, SheetData> sheets(Set<String> names) throws IOException {
    if (!file.has(WORKBOOK)) {
      throw RefusedFile.at("", SheetFault.FILE_NOT_A_WORKBOOK);
    }
    refuseMacros();
    Map<String, String> targets = targets();
    Map<String, String> parts = new LinkedHashMap<>();
    boolean since1904 = workbook(names, targets, parts);
    CellStyles styles = CellStyles.NONE;
    if (file.has("xl/styles.xml")) {
      try (Xml xml = Xml.of(file.part("xl/styles.xml"))) {
        styles = CellStyles.read(xml);
      }
    }
    SheetReader reader = new SheetReader(styles, texts(), since1904, new CellBudget(limits));
    Map<String, SheetData> sheets = new LinkedHashMap<>();
    for (Map.Entry<String, String> sheet : parts.entrySet()) {
      try (Xml xml = Xml.of(file.part(sheet.getValue()))) {
        sheets.put(sheet.getKey(), reader.read(sheet.getKey(), xml));
      }
    }
    return sheets;
  }

  /** A workbook with macros says so in its content type even where the macros are gone. */
  private void refuseMacros() throws IOException {
    try (Xml xml = Xml.of(file.part("[Content_Types].xml"))) {
      while (xml.next()) {
        String type = xml.starts("Override") ? xml.attribute("ContentType") : null;
        if (type != null && type.contains("macroEnabled")) {
          throw RefusedFile.at("", SheetFault.FILE_WITH_MACROS);
        }
      }
    }
  }

  private SharedTexts texts() throws IOException {
    if (!file.has("xl/sharedStrings.xml")) {
      return SharedTexts.NONE;
    }
    try (Xml xml = Xml.of(file.part("xl/sharedStrings.xml"))) {
      return SharedTexts.read(xml, limits);
    }
  }

  /** Parts by relation. */
  private Map<String, String> targets() throws IOException {
    Map<String, String> targets = new HashMap<>();
    try (Xml xml = Xml.of(file.part("xl/_rels/workbook.xml.rels"))) {
      while (xml.next()) {
        if (xml.starts("Relationship") && xml.attribute("Target") != null) {
          String target = xml.attribute("Target");
          targets.put(
              xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    return targets;
  }

  /** Whether days are counted from 1904. */
  private boolean workbook(
      Set<String> names, Map<String, String> targets, Map<String, String> parts)
      throws IOException {
    boolean since1904 = false;
    try (Xml xml = Xml.of(file.part(WORKBOOK))) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          String date1904 = xml.attribute("date1904");
          since1904 = "1".equals(date1904) || "true".equals(date1904);
        } else if (xml.starts("sheet") && names.contains(xml.attribute("name"))) {
          String part = targets.get(xml.relation());
          if (part == null || !file.has(part)) {
            throw RefusedFile.at("", SheetFault.FILE_NOT_A_WORKBOOK);
          }
          parts.put(xml.attribute("name"), part);
        }
      }
    }
    return since1904;
  }
}
