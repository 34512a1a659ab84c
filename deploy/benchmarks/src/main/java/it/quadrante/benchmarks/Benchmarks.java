package it.quadrante.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** The benchmarks of one part of the system. */
public interface Benchmarks {

  /**
   * Measures; both sides of every ratio in this same run.
   *
   * @throws RunnerException when a benchmark fails
   */
  List<Line> run() throws RunnerException;
}
