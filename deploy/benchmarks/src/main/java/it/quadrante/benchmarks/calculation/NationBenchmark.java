package it.quadrante.benchmarks.calculation;

import it.quadrante.calculation.result.PlanResults;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** A nation of 8,000 plans of 120 measures each, plan after plan, on every core there is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(Threads.MAX)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 4)
public class NationBenchmark {
  static final int PLANS = 8_000;
  static final int MEASURES = 120;

  private final AtomicInteger turn = new AtomicInteger();
  private SamplePlan[] plans;

  @Setup
  public void make() {
    plans = new SamplePlan[PLANS];
    for (int i = 0; i < plans.length; i++) {
      plans[i] = new SamplePlan(MEASURES / 2, i);
    }
  }

  @Benchmark
  public PlanResults nextPlan() {
    return plans[Math.floorMod(turn.getAndIncrement(), PLANS)].evaluate();
  }
}
