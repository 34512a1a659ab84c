package it.quadrante.mainjob;

import it.quadrante.figure.Figure;
import it.quadrante.mainjob.compare.Comparison;
import it.quadrante.mainjob.compare.Verdict;
import it.quadrante.mainjob.document.PrintedDocument.Percent;
import it.quadrante.mainjob.document.Reading;
import it.quadrante.mainjob.document.Row;
import java.io.PrintStream;
import java.util.Locale;

/** The outcome as a table: printed beside computed, and the counts. */
final class Cruscotto {
  private static final String LINE = "%-50.50s %10.10s %12.12s %14.14s %5s %9s %9s  %s%n";
  private static final int SHOWN_DECIMALS = 2;

  private final PrintStream out;

  Cruscotto(PrintStream out) {
    this.out = out;
  }

  void print(Outcome outcome) {
    out.println();
    out.printf(
        LINE,
        "INDICATORE",
        "stampato",
        "risultato",
        "target",
        "SI/NO",
        "stampata",
        "calcolata",
        "esito");
    for (int i = 0; i < outcome.rows().size(); i++) {
      Row row = outcome.rows().get(i);
      Comparison comparison = outcome.indicators().get(i);
      Shown shown = outcome.shown().get(row.code());
      out.printf(
          LINE,
          comparison.title(),
          result(row),
          shown.value(),
          row.targetAsPrinted() == null ? "—" : row.targetAsPrinted(),
          shown.achieved(),
          printed(comparison.printed()),
          computed(comparison),
          comparison.verdict().label()
              + mark(outcome.readings().get(row.code()))
              + (outcome.hasAnotherValue(row) ? "  RISULTATO DIVERSO" : ""));
    }
    out.println();
    out.printf(LINE, "AGGREGATO", "", "", "", "", "stampata", "calcolata", "esito");
    for (Comparison comparison : outcome.aggregates()) {
      out.printf(
          LINE,
          indent(comparison) + comparison.title(),
          "",
          "",
          "",
          "",
          printed(comparison.printed()),
          computed(comparison),
          comparison.verdict().label());
    }
    counts(outcome);
  }

  private void counts(Outcome outcome) {
    out.println();
    out.printf(
        "Letti dalla stampa e aggregati: uguali %d, nei limiti della stampa %d, diversi %d%n",
        outcome.count(Verdict.EQUAL),
        outcome.count(Verdict.WITHIN_PRINT),
        outcome.count(Verdict.DIFFERENT));
    out.printf(
        "Righe con l’operatore letto dall’editor (non sono prova del calcolo): %d%n",
        outcome.readOtherwise());
    out.printf(
        Locale.ITALIAN,
        "Dalla validazione al risultato: mediana %d ms, 99° percentile %d ms (obiettivo: 2000 ms)%n",
        outcome.percentile(50).toMillis(),
        outcome.percentile(99).toMillis());
    out.printf("Spiegazione: %s%n", outcome.explanation());
  }

  private static String indent(Comparison comparison) {
    return comparison.subject().startsWith("perspective:") || comparison.subject().equals("overall")
        ? ""
        : "  ";
  }

  private static String mark(Reading reading) {
    return reading.fromPrint() ? "" : "  (letto come " + reading.operator() + ")";
  }

  private static String result(Row row) {
    return row.isDate()
        ? row.resultDate().map(Object::toString).orElse("—")
        : row.result().map(figure -> italian(figure, row.resultDecimals())).orElse("—");
  }

  private static String printed(Percent printed) {
    return printed == null || printed.value() == null
        ? "—"
        : italian(printed.value(), printed.decimals());
  }

  private static String computed(Comparison comparison) {
    int decimals =
        comparison.printed() == null || comparison.printed().value() == null
            ? SHOWN_DECIMALS
            : comparison.printed().decimals();
    return comparison.computed().map(figure -> italian(figure, decimals)).orElse("—");
  }

  private static String italian(Figure figure, int decimals) {
    return figure.toText(decimals).replace('.', ',');
  }
}
