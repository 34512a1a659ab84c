package it.quadrante.mainjob;

import it.quadrante.mainjob.SamplePlans.Opened;
import it.quadrante.mainjob.transcription.HandReading;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The other plans as a table, what was read by hand and what is to be completed. */
final class SamplePlansTable {
  private static final String LINE = "%-28s %17s %7s %7s %10s %22s %14s%n";
  private static final int SHOWN = 70;

  private final PrintStream out;

  SamplePlansTable(PrintStream out) {
    this.out = out;
  }

  void print(List<Opened> plans) {
    out.println();
    out.printf(
        LINE,
        "ALTRI PIANI, RACCOLTA APERTA",
        "indicatori S/O/I",
        "schede",
        "misure",
        "condivise",
        "celle dovute I/II/III",
        "da completare");
    plans.forEach(this::line);
    out.println("Misura condivisa: usata dalle formule di più di una scheda" + shared(plans));
    out.println();
    out.println("Letto a mano, con il motivo (deploy/samples/readings.csv):");
    plans.forEach(plan -> plan.sample().readings().all().forEach(this::reading));
    out.println();
    out.println("Da completare, in nessuna percentuale:");
    plans.forEach(this::toBeCompleted);
    out.println();
  }

  private void line(Opened plan) {
    PlanCounts counts = plan.counts();
    out.printf(
        LINE,
        name(plan),
        counts.indicators() + " (" + slashed(counts.assignments()) + ")",
        counts.cards(),
        counts.measures(),
        counts.shared().size(),
        slashed(plan.due()),
        plan.toBeCompleted().size());
  }

  private static String shared(List<Opened> plans) {
    return plans.stream()
        .flatMap(plan -> plan.counts().shared().stream())
        .collect(Collectors.joining(", ", " (", ")."));
  }

  private void reading(HandReading reading) {
    out.printf(
        "  %-15s «%s» → %s: %s%n",
        reading.what().label(), shortened(reading.printed()), reading.means(), reading.reason());
  }

  private void toBeCompleted(Opened plan) {
    for (ToBeCompleted row : plan.toBeCompleted()) {
      out.printf(
          "  %s  %s: %s%n", name(plan), shortened(row.name()), String.join("; ", row.lacks()));
    }
  }

  private static String name(Opened plan) {
    return plan.sample().chamber() + " " + plan.sample().id();
  }

  private static String slashed(Map<String, Integer> counts) {
    return counts.values().stream().map(String::valueOf).collect(Collectors.joining("/"));
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
  }
}
