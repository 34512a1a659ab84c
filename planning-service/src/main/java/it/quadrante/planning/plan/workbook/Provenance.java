package it.quadrante.planning.plan.workbook;

import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.workbook.domain.CellFault;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Head;
import it.quadrante.spreadsheet.SheetData;
import it.quadrante.spreadsheet.Table;
import java.util.List;

/**
 * The first sheet: which plan, version and revision the workbook was taken from. What comes back is
 * held against it, so that nobody's change in between is undone unseen.
 */
final class Provenance {
  static final String SHEET = "Piano";

  private static final List<String> HOW_TO =
      List.of(
          "I codici identificano gli elementi e non si cambiano; l’ultima colonna di ogni foglio non"
              + " si tocca.",
          "Per aggiungere un elemento si scrive una riga nuova in fondo, lasciando vuota l’ultima"
              + " colonna.",
          "Per togliere un elemento se ne toglie la riga: prima si rimuove la protezione del foglio,"
              + " che non ha password.",
          "Target: >= 80, almeno 25, entro 31/12/2017, tra 5 e 10, +5%, in aumento. L’operatore può"
              + " stare nella sua colonna.",
          "Elenchi (azioni, uffici …): una voce per riga della cella, con Alt+Invio.");

  private Provenance() {}

  static Table table(PlanVersion version) {
    List<List<CellValue>> rows = new java.util.ArrayList<>();
    rows.add(row("Piano", CellValue.text(version.plan().id())));
    rows.add(row("Versione", CellValue.text(String.valueOf(version.number()))));
    rows.add(row("Revisione", CellValue.text(String.valueOf(version.revision()))));
    rows.add(row("Titolo", CellValue.text(version.title())));
    HOW_TO.forEach(line -> rows.add(row("Istruzioni", CellValue.text(line))));
    return new Table(SHEET, List.of(Head.locked("Voce", 16), Head.locked("Valore", 110)), rows);
  }

  private static List<CellValue> row(String what, CellValue value) {
    return List.of(CellValue.text(what), value);
  }

  /** Reports a workbook of another plan, or of an earlier revision of this one. */
  static void check(SheetData sheet, PlanVersion version, Findings findings) {
    String plan = value(sheet, "Piano");
    String number = value(sheet, "Versione");
    if (!plan.equals(version.plan().id()) || !number.equals(String.valueOf(version.number()))) {
      findings.fault(place(sheet, "Piano"), CellFault.OTHER_PLAN, plan, number);
      return;
    }
    String revision = value(sheet, "Revisione");
    if (!revision.equals(String.valueOf(version.revision()))) {
      findings.fault(
          place(sheet, "Revisione"), CellFault.OTHER_REVISION, revision, version.revision());
    }
  }

  private static String value(SheetData sheet, String what) {
    return sheet.rows().stream()
        .filter(row -> row.cell(0).shown().equals(what))
        .findFirst()
        .map(row -> row.cell(1).shown())
        .orElse("");
  }

  private static String place(SheetData sheet, String what) {
    int row =
        sheet.rows().stream()
            .filter(each -> each.cell(0).shown().equals(what))
            .findFirst()
            .map(SheetData.Row::number)
            .orElse(1);
    return SheetData.place(SHEET, 1, row);
  }
}
