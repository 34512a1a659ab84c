package it.quadrante.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH found, by {@code Class.method} and, where there is one, the parameter. */
public final class Measured {
  private final Map<String, RunResult> results = new HashMap<>();

  private Measured(Collection<RunResult> all) {
    for (RunResult each : all) {
      String[] name = each.getParams().getBenchmark().split("\\.");
      String method = name[name.length - 2] + "." + name[name.length - 1];
      each.getParams().getParamsKeys().stream()
          .map(each.getParams()::getParam)
          .findFirst()
          .ifPresentOrElse(
              parameter -> results.put(method + " " + parameter, each),
              () -> results.put(method, each));
    }
  }

  /**
   * Runs all benchmarks of these classes, with what they allocate.
   *
   * @throws RunnerException when one fails
   */
  public static Measured by(Class<?>... classes) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    for (Class<?> each : classes) {
      options = options.include(Pattern.quote(each.getName()) + "\\..*");
    }
    return new Measured(new Runner(options.build()).run());
  }

  /** In the unit that the benchmark states. */
  public double score(String benchmark) {
    return results.get(benchmark).getPrimaryResult().getScore();
  }

  /** With this parameter. */
  public double score(String benchmark, String parameter) {
    return score(benchmark + " " + parameter);
  }

  /** Allocated by one call. */
  public double bytes(String benchmark) {
    return results.get(benchmark).getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }
}
