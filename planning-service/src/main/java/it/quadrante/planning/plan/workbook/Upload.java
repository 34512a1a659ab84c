package it.quadrante.planning.plan.workbook;

import it.quadrante.problem.ProblemException;
import it.quadrante.spreadsheet.CsvFile;
import it.quadrante.spreadsheet.SheetData;
import it.quadrante.spreadsheet.SheetFault;
import it.quadrante.spreadsheet.WorkbookLimits;
import it.quadrante.spreadsheet.XlsxReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is uploaded: the workbook, or one of its sheets. */
public sealed interface Upload {

  /** The sheets of these names, those that are there. */
  Map<String, SheetData> sheets(List<String> names, WorkbookLimits limits);

  /** Whether every sheet has to be there, and where it was taken from. */
  boolean isWhole();

  /** An .xlsx file. */
  record Workbook(byte[] file) implements Upload {
    public Workbook {
      file = file == null ? new byte[0] : file;
    }

    @Override
    public Map<String, SheetData> sheets(List<String> names, WorkbookLimits limits) {
      List<String> wanted = new ArrayList<>(names);
      wanted.add(Provenance.SHEET);
      return XlsxReader.read(file, Set.copyOf(wanted), limits);
    }

    @Override
    public boolean isWhole() {
      return true;
    }
  }

  /** One sheet as CSV. */
  record Sheet(String name, byte[] file) implements Upload {
    public Sheet {
      known(name);
      file = file == null ? new byte[0] : file;
    }

    @Override
    public Map<String, SheetData> sheets(List<String> names, WorkbookLimits limits) {
      return Map.of(name, CsvFile.read(name, file, limits));
    }

    @Override
    public boolean isWhole() {
      return false;
    }
  }

  /** Refuses a name that no sheet has. */
  static String known(String sheet) {
    if (!PlanSheets.NAMES.contains(sheet)) {
      throw new ProblemException(
          WorkbookProblem.SHEET_NOT_FOUND, sheet, String.join(", ", PlanSheets.NAMES));
    }
    return sheet;
  }

  /** Reports every sheet that is not there. */
  static void reportMissing(Map<String, SheetData> sheets, Findings findings) {
    if (!sheets.containsKey(Provenance.SHEET)) {
      findings.fault(Provenance.SHEET, SheetFault.SHEET_MISSING, Provenance.SHEET);
    }
    for (String name : PlanSheets.NAMES) {
      if (!sheets.containsKey(name)) {
        findings.fault(name, SheetFault.SHEET_MISSING, name);
      }
    }
  }
}
