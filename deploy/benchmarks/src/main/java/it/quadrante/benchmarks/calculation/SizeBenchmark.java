package it.quadrante.benchmarks.calculation;

import it.quadrante.calculation.result.PlanResults;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From scratch, in sizes up to a thousand times the smallest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class SizeBenchmark {
  @Param({"100", "1000", "10000", "100000"})
  public int indicators;

  private SamplePlan plan;

  @Setup
  public void make() {
    plan = new SamplePlan(indicators, 1);
    Agreement.require(plan);
  }

  @Benchmark
  public PlanResults fromScratch() {
    return plan.evaluate();
  }
}
