package it.quadrante.benchmarks.measurement;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sends the statements of a submission by pgbench: for one cell after the other, as wrk does. */
final class Pgbench {
  private final PlainDatabase database;
  private final SubmissionScript script;
  private final Path file;

  Pgbench(PlainDatabase database, SubmissionScript script, Path folder) throws IOException {
    this.database = database;
    this.script = script;
    this.file = script.writtenTo(folder);
  }

  /**
   * So many clients, each with cells of its own.
   *
   * @throws IOException when a transaction failed or its rows are not there
   */
  Rate handIn(int clients, int seconds) throws IOException, SQLException, InterruptedException {
    long before = rows();
    String output =
        Tool.PGBENCH.run(Map.of("PGPASSWORD", PlainDatabase.ROLE), arguments(clients, seconds));
    long done = (long) Tool.number(output, "number of transactions actually processed: ");
    if (rows() - before != done) {
      throw new IOException("%d rows of %d transactions".formatted(rows() - before, done));
    }
    return new Rate(done, done / Tool.number(output, "tps = "));
  }

  private long rows() throws SQLException {
    return database.number("select count(*) from cell_fact");
  }

  private String[] arguments(int clients, int seconds) throws SQLException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--host=localhost",
                "--port=" + database.server().port(),
                "--username=" + PlainDatabase.ROLE,
                "--no-vacuum",
                "--protocol=prepared",
                "--jobs=2",
                "--client=" + clients,
                "--time=" + seconds,
                "--file=" + file,
                "--define=clients=" + clients,
                "--define=each=" + database.number("select count(*) from cell") / clients,
                "--define=base=" + database.number("select max(version) from cell"),
                "--define=turn=0"));
    arguments.addAll(script.definitions());
    arguments.add(database.name());
    return arguments.toArray(String[]::new);
  }
}
