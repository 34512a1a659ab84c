package it.quadrante.benchmarks.measurement;

import it.quadrante.benchmarks.Benchmarks;
import it.quadrante.benchmarks.Line;
import it.quadrante.benchmarks.RestApi;
import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import it.quadrante.localstack.StackSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * Values handed in through measurement's REST API, on the packaged service with a durable
 * PostgreSQL, against what the same server does with the same statements and rows alone.
 */
public final class MeasurementBenchmarks implements Benchmarks {
  private static final Path FOLDER = Path.of("deploy/benchmarks/target/measurement");

  /** Enough for the service's driver to have its statements prepared, as under load. */
  private static final int SAMPLES = 12;

  @Override
  public List<Line> run() throws Exception {
    try (LocalStack stack =
        StackSettings.in(FOLDER)
            .startingAnew()
            .only(Service.PLANNING, Service.MEASUREMENT)
            .start()) {
      PlainDatabase ofPgbench = new PlainDatabase(stack.postgres(), "of_pgbench");
      PlainDatabase ofInserts = new PlainDatabase(stack.postgres(), "of_inserts");
      SubmissionScript script = prepare(stack, ofPgbench, ofInserts);
      try (Connection measurement = stack.postgres().superuser(PlainDatabase.ROLE)) {
        OpenCollection collection = OpenCollection.known(measurement);
        List<Line> lines = new ArrayList<>();
        String howToInstall = Tool.howToInstallMissing();
        lines.add(
            howToInstall.isEmpty()
                ? Submissions.measured(stack, collection, ofPgbench, script, FOLDER)
                : Submissions.notMeasured(howToInstall));
        lines.add(BulkSubmissions.measured(stack, collection, measurement, ofInserts));
        return lines;
      }
    }
  }

  /** Opens the cells, takes down what a submission sends, and copies the database. */
  private static SubmissionScript prepare(LocalStack stack, PlainDatabase... copies)
      throws Exception {
    SubmissionScript script;
    try (Connection measurement = stack.postgres().superuser(PlainDatabase.ROLE)) {
      OpenCollection collection = OpenCollection.opened(stack, measurement);
      RestApi api = new RestApi(stack.service(Service.MEASUREMENT).uri(), stack.keycloak());
      script =
          SubmissionScript.heldAgainst(
              ServerLog.transactionWith(
                  "update cell ",
                  measurement,
                  FOLDER.resolve("postgresql/server.log"),
                  () -> samples(api, collection.cells())));
      collection.awaitToldFacts();
    }
    PlainDatabase.copy(stack, copies);
    return script;
  }

  private static void samples(RestApi api, List<Cell> cells) throws Exception {
    for (Cell cell : cells.subList(0, SAMPLES)) {
      api.post(
          OpenCollection.REFERENT,
          "/api/v1/chambers/MS/cells/" + cell.id() + "/submissions",
          "{\"value\": {\"kind\": \"NUMBER\", \"number\": 12}}",
          "\"" + cell.version() + "\"",
          201);
    }
  }
}
