package it.quadrante.benchmarks.calculation;

import it.quadrante.benchmarks.Benchmarks;
import it.quadrante.benchmarks.Line;
import it.quadrante.benchmarks.Measured;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** The calculation of plans, against a loop written by hand and against itself. */
public final class CalculationBenchmarks implements Benchmarks {
  private static final List<String> SIZES = List.of("100", "1000", "10000", "100000");

  @Override
  public List<Line> run() throws RunnerException {
    Measured measured =
        Measured.by(PlanBenchmark.class, SizeBenchmark.class, NationBenchmark.class);
    return Stream.concat(plan(measured), Stream.of(size(measured), nation(measured))).toList();
  }

  private static Stream<Line> plan(Measured measured) {
    double scratch = measured.score("PlanBenchmark.fromScratch");
    double byHand = measured.score("PlanBenchmark.handWritten");
    double change = measured.score("PlanBenchmark.oneChange");
    double bytes = measured.bytes("PlanBenchmark.fromScratch");
    return Stream.of(
        Line.atMost(
            "plan of 400 indicators from scratch, against a loop by hand",
            scratch / byHand,
            5,
            text("%.0f µs against %.0f µs", scratch, byHand)),
        Line.atLeast(
            "one changed value, against from scratch",
            scratch / change,
            50,
            text("%.2f µs against %.0f µs", change, scratch)),
        Line.known(
            "allocated per indicator",
            text("%.0f bytes", bytes / PlanBenchmark.INDICATORS),
            text("%.0f bytes a plan", bytes)));
  }

  private static Line size(Measured measured) {
    List<Double> nanos =
        SIZES.stream()
            .map(
                size ->
                    1000
                        * measured.score("SizeBenchmark.fromScratch", size)
                        / Integer.parseInt(size))
            .toList();
    String raw =
        nanos.stream().map(each -> text("%.0f", each)).collect(Collectors.joining(", ", "", " ns"));
    return Line.atMost(
        "cost per indicator: 100,000 against 100",
        nanos.get(SIZES.size() - 1) / nanos.get(0),
        1.5,
        raw + " at " + String.join(", ", SIZES));
  }

  private static Line nation(Measured measured) {
    double perSecond = measured.score("NationBenchmark.nextPlan");
    return Line.known(
        "nation of 8,000 plans of 120 measures",
        text("%.0f plans a second", perSecond),
        text(
            "all in %.1f s on %d cores",
            NationBenchmark.PLANS / perSecond, Runtime.getRuntime().availableProcessors()));
  }

  private static String text(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
