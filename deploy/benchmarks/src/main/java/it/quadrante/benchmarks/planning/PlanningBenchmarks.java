package it.quadrante.benchmarks.planning;

import it.quadrante.benchmarks.Benchmarks;
import it.quadrante.benchmarks.Line;
import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import it.quadrante.localstack.StackSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A plan of 3,000 indicators through planning's REST API, on the packaged service with a durable
 * PostgreSQL, against the plain SQL that writes and reads the same rows on the same server. The two
 * sides take turns; medians.
 */
public final class PlanningBenchmarks implements Benchmarks {
  private static final int INDICATORS = 3_000;
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 15;

  /** Something whose time is taken. */
  @FunctionalInterface
  private interface Step {
    void take() throws Exception;
  }

  private final List<Double> imports = new ArrayList<>();
  private final List<Double> inserts = new ArrayList<>();
  private final List<Double> reads = new ArrayList<>();
  private final List<Double> selects = new ArrayList<>();
  private final List<Double> publications = new ArrayList<>();

  @Override
  public List<Line> run() throws Exception {
    try (LocalStack stack =
            StackSettings.in(Path.of("deploy/benchmarks/target/planning"))
                .startingAnew()
                .only(Service.PLANNING)
                .start();
        Connection connection = stack.postgres().superuser("planning")) {
      PlanningApi api = new PlanningApi(stack);
      api.prepare();
      api.importPlan(LargePlan.of("P", INDICATORS));
      PlainSql sql = new PlainSql(connection);
      for (int i = 0; i < WARM_UP + ROUNDS; i++) {
        round(api, sql, "P" + i, i >= WARM_UP);
      }
      return lines(sql.rows());
    }
  }

  private void round(PlanningApi api, PlainSql sql, String code, boolean counts) throws Exception {
    String plan = LargePlan.of(code, INDICATORS);
    String id = "CCIAA-" + LargePlan.YEAR + "-" + code;
    List<String> tag = new ArrayList<>();
    time(imports, counts, () -> tag.add(api.importPlan(plan)));
    sql.clear();
    time(inserts, counts, sql::write);
    time(reads, counts, () -> api.tree(id));
    time(selects, counts, sql::read);
    time(publications, counts, () -> api.publish(id, tag.get(0)));
  }

  private static void time(List<Double> millis, boolean counts, Step step) throws Exception {
    long begin = System.nanoTime();
    step.take();
    if (counts) {
      millis.add((System.nanoTime() - begin) / 1e6);
    }
  }

  private List<Line> lines(int rows) {
    return List.of(
        against("plan of 3,000 indicators imported, against its rows inserted", imports, inserts),
        against("its tree read, against its rows selected", reads, selects),
        Line.known(
            "proposed, approved, published in one message",
            text("%.0f ms", median(publications)),
            rows + " rows, three requests"));
  }

  private static Line against(String name, List<Double> ours, List<Double> plain) {
    return Line.known(
        name,
        text("%.1f times", median(ours) / median(plain)),
        text("%.0f ms against %.0f ms", median(ours), median(plain)));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static String text(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
