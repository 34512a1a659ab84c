package it.quadrante.benchmarks;

import java.util.List;

/** The benchmarks of one part of the system. */
public interface Benchmarks {

  /**
   * Measures; both sides of every ratio in this same run.
   *
   * @throws Exception when a benchmark fails
   */
  List<Line> run() throws Exception;
}
