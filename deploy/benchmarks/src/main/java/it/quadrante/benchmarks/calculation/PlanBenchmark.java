package it.quadrante.benchmarks.calculation;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.result.PlanResults;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One plan of 400 indicators and 800 measures: from scratch, by hand, and after one change. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 8, time = 1)
public class PlanBenchmark {
  static final int INDICATORS = 400;

  private SamplePlan plan;
  private PlanResults results;
  private CellValue[] others;
  private int turn;

  @Setup
  public void make() {
    plan = new SamplePlan(INDICATORS, 1);
    Agreement.require(plan);
    results = plan.evaluate();
    others = new CellValue[plan.numbers.length];
    for (int m = 0; m < others.length; m++) {
      others[m] = SamplePlan.value(plan.numbers[m][2].add(BigDecimal.ONE));
    }
  }

  @Benchmark
  public PlanResults fromScratch() {
    return plan.evaluate();
  }

  @Benchmark
  public HandWritten.Percentages handWritten() {
    return HandWritten.percentages(plan);
  }

  /** Every time another measure has a new value; the results are always those of the plan. */
  @Benchmark
  public PlanResults oneChange() {
    int measure = turn++ % others.length;
    Cell cell = plan.cell(measure, Quadrimestre.III);
    return results.after(cell, Optional.of(others[measure]));
  }
}
