package it.quadrante.benchmarks.measurement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL is asked by measurement-service, as the server's log tells. */
final class ServerLog {
  private static final Pattern LINE = Pattern.compile("measurement (\\d+) (LOG|DETAIL):  (.*)");
  private static final Pattern EXECUTED = Pattern.compile("(?:statement|execute [^:]*): (.*)");
  private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:(NULL)|'((?:[^']|'')*)')");

  /**
   * A statement with its parameters.
   *
   * @param values in order; null for NULL
   */
  record Sent(String sql, List<String> values) {}

  /** Something that makes the service ask. */
  @FunctionalInterface
  interface Step {
    void take() throws Exception;
  }

  private ServerLog() {}

  /**
   * The last transaction of the service in which there was such a statement.
   *
   * @param beginning of the statement
   */
  static List<Sent> transactionWith(String beginning, Connection superuser, Path log, Step step)
      throws Exception {
    set(superuser, "log_statement", "all", "log_line_prefix", "%u %p ");
    try {
      step.take();
    } finally {
      set(superuser, "log_statement", "none", "log_line_prefix", "%m [%p] ");
    }
    return read(Files.readAllLines(log)).stream()
        .filter(all -> all.stream().anyMatch(one -> one.sql().startsWith(beginning)))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IOException("no «%s» in %s".formatted(beginning, log)));
  }

  private static void set(Connection superuser, String... namesAndValues)
      throws SQLException, InterruptedException {
    try (Statement statement = superuser.createStatement()) {
      for (int i = 0; i < namesAndValues.length; i += 2) {
        statement.execute(
            "alter system set %s = '%s'".formatted(namesAndValues[i], namesAndValues[i + 1]));
      }
      statement.execute("select pg_reload_conf()");
      String query = "select current_setting('%s')".formatted(namesAndValues[0]);
      while (!namesAndValues[1].equals(text(statement, query))) {
        Thread.sleep(20);
      }
    }
  }

  private static String text(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getString(1);
    }
  }

  /** Every transaction that was committed, from its BEGIN to its COMMIT. */
  static List<List<Sent>> read(List<String> lines) {
    List<List<Sent>> committed = new ArrayList<>();
    Map<String, List<Sent>> open = new HashMap<>();
    for (String line : lines) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        List<Sent> sent = open.computeIfAbsent(matcher.group(1), process -> new ArrayList<>());
        if (matcher.group(2).equals("DETAIL")) {
          values(sent, matcher.group(3));
        } else if (executed(sent, matcher.group(3)).equals("COMMIT")) {
          committed.add(open.remove(matcher.group(1)));
        }
      }
    }
    return committed;
  }

  private static String executed(List<Sent> sent, String message) {
    Matcher executed = EXECUTED.matcher(message);
    String sql = executed.matches() ? executed.group(1) : "";
    if (sql.equals("BEGIN")) {
      sent.clear();
    }
    if (!sql.isEmpty()) {
      sent.add(new Sent(sql, List.of()));
    }
    return sql;
  }

  private static void values(List<Sent> sent, String detail) {
    if (sent.isEmpty()) {
      return;
    }
    List<String> values = new ArrayList<>();
    Matcher parameter = PARAMETER.matcher(detail);
    while (parameter.find()) {
      values.add(parameter.group(1) != null ? null : parameter.group(2).replace("''", "'"));
    }
    int last = sent.size() - 1;
    sent.set(last, new Sent(sent.get(last).sql(), values));
  }
}
