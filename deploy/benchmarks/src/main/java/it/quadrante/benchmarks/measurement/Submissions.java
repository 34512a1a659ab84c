package it.quadrante.benchmarks.measurement;

import it.quadrante.benchmarks.Line;
import it.quadrante.benchmarks.RestApi;
import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One value after the other over HTTP, each with a verified token, by wrk; against the statements
 * of a submission by pgbench. The two take turns; the medians count.
 */
final class Submissions {
  private static final String NAME =
      "values submitted over HTTP at 16 clients, against pgbench with their statements";
  private static final double AIM = 0.5;
  private static final int CLIENTS = 16;
  private static final int WARM_UP_SECONDS = 40;
  private static final int SECONDS = 15;
  private static final int ROUNDS = 3;

  private final OpenCollection collection;
  private final Wrk wrk;
  private final Pgbench pgbench;
  private final List<Rate> ours = new ArrayList<>();
  private final List<Rate> plain = new ArrayList<>();

  private Submissions(OpenCollection collection, Wrk wrk, Pgbench pgbench) {
    this.collection = collection;
    this.wrk = wrk;
    this.pgbench = pgbench;
  }

  /** What is told where a tool is missing. */
  static Line notMeasured(String howToInstall) {
    return Line.known(NAME, "not measured", "needs wrk and pgbench: " + howToInstall);
  }

  static Line measured(
      LocalStack stack,
      OpenCollection collection,
      PlainDatabase plain,
      SubmissionScript script,
      Path folder)
      throws Exception {
    RestApi api = new RestApi(stack.service(Service.MEASUREMENT).uri(), stack.keycloak());
    Wrk wrk = new Wrk(stack.service(Service.MEASUREMENT).uri(), api, folder);
    plain.numberCells();
    return new Submissions(collection, wrk, new Pgbench(plain, script, folder)).line();
  }

  private Line line() throws IOException, SQLException, InterruptedException {
    overHttp(WARM_UP_SECONDS);
    for (int i = 0; i < ROUNDS; i++) {
      ours.add(overHttp(SECONDS));
      plain.add(pgbench.handIn(CLIENTS, SECONDS));
    }
    double http = median(ours);
    double statements = median(plain);
    return Line.atLeast(
        NAME,
        http / statements,
        AIM,
        String.format(Locale.ROOT, "%.0f a second against %.0f", http, statements));
  }

  /** What was answered with 2xx has to be there; when wrk ends it lets some go unanswered. */
  private Rate overHttp(int seconds) throws IOException, SQLException, InterruptedException {
    long before = collection.handedIn();
    long auditedBefore = collection.audited();
    Rate rate = wrk.handIn(collection.cells(), CLIENTS, seconds);
    collection.awaitToldFacts();
    long stored = collection.handedIn() - before;
    long audited = collection.audited() - auditedBefore;
    if (stored < rate.done() || stored > rate.done() + CLIENTS || audited != stored) {
      throw new IOException(
          "%d values were accepted, %d are stored, %d audited"
              .formatted(rate.done(), stored, audited));
    }
    return rate;
  }

  private static double median(List<Rate> rates) {
    List<Rate> sorted = new ArrayList<>(rates);
    sorted.sort(Comparator.comparingDouble(Rate::perSecond));
    return sorted.get(sorted.size() / 2).perSecond();
  }
}
