package it.quadrante.benchmarks;

import it.quadrante.benchmarks.calculation.CalculationBenchmarks;
import it.quadrante.benchmarks.measurement.MeasurementBenchmarks;
import it.quadrante.benchmarks.planning.PlanningBenchmarks;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code deploy/bench [NAME…]}: runs these benchmarks, without a name all there are, and prints one
 * line for each figure. An aim that is missed is told and is no failure; a benchmark that fails is.
 */
public final class Bench {
  private static final Map<String, Benchmarks> ALL = new LinkedHashMap<>();

  static {
    ALL.put("calculation", new CalculationBenchmarks());
    ALL.put("planning", new PlanningBenchmarks());
    ALL.put("measurement", new MeasurementBenchmarks());
  }

  private Bench() {}

  public static void main(String[] names) {
    System.exit(run(Arrays.asList(names), System.out, System.err));
  }

  /** 0 when it ran, 1 when a benchmark failed, 2 when there is no such benchmark. */
  static int run(List<String> names, PrintStream out, PrintStream err) {
    for (String name : names) {
      if (!ALL.containsKey(name)) {
        err.printf(
            "There is no benchmark %s. There are: %s%n", name, String.join(", ", ALL.keySet()));
        return 2;
      }
    }
    try {
      for (String name : names.isEmpty() ? ALL.keySet() : names) {
        err.printf("Measuring %s: some minutes…%n", name);
        out.print(Table.of(name, ALL.get(name).run()));
      }
      return 0;
    } catch (Exception e) {
      err.println("A benchmark failed: " + e.getMessage());
      e.printStackTrace(err);
      return 1;
    }
  }
}
