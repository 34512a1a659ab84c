package it.quadrante.benchmarks.measurement;

import it.quadrante.benchmarks.measurement.ServerLog.Sent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * The statements of one submission as a script of pgbench: {@code submission.sql}, held against
 * what the service really sends. Whoever changes what a submission asks of the database changes
 * that file too.
 */
final class SubmissionScript {
  private static final String FILE = "submission.sql";

  /** A name of the script; behind a colon, but not behind two: that is a cast. */
  private static final Pattern NAME = Pattern.compile("(?<!:):([a-z_]+)");

  private static final Pattern NUMBERED = Pattern.compile("\\$\\d+");

  /** What pgbench computes for every transaction. */
  private static final List<String> COMPUTED = List.of("cell", "measure", "version");

  private final String script;
  private final Map<String, String> values;

  private SubmissionScript(String script, Map<String, String> values) {
    this.script = script;
    this.values = values;
  }

  /**
   * The script with the values of a real submission.
   *
   * @throws IOException when the service sends other statements than the script
   */
  static SubmissionScript heldAgainst(List<Sent> sent) throws IOException {
    return heldAgainst(sent, Resource.text(FILE));
  }

  static SubmissionScript heldAgainst(List<Sent> sent, String script) throws IOException {
    List<String> statements = statements(script);
    String ours =
        statements.stream().map(one -> NAME.matcher(one).replaceAll("?")).collect(lines());
    String theirs =
        sent.stream().map(one -> NUMBERED.matcher(one.sql()).replaceAll("?")).collect(lines());
    if (!withoutSpaces(ours).equals(withoutSpaces(theirs))) {
      throw new IOException(
          "A submission sends other statements than %s has: bring it up to date.%nIt sends:%n%s%nThe file has:%n%s"
              .formatted(FILE, theirs, ours));
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      take(values, statements.get(i), sent.get(i));
    }
    return new SubmissionScript(script, values);
  }

  /** Where lines are broken is nothing to the server. */
  private static String withoutSpaces(String sql) {
    return sql.replaceAll("\\s", "");
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining(";" + System.lineSeparator());
  }

  /** Without comments and commands of pgbench, each on one line. */
  private static List<String> statements(String script) {
    String sql =
        script
            .lines()
            .filter(line -> !line.startsWith("\\") && !line.startsWith("--"))
            .map(String::strip)
            .collect(Collectors.joining(" "));
    return Arrays.stream(sql.split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  private static void take(Map<String, String> values, String statement, Sent sent)
      throws IOException {
    Matcher name = NAME.matcher(statement);
    for (String value : sent.values()) {
      if (!name.find()) {
        throw new IOException("a parameter without a name in: " + statement);
      }
      String before = values.putIfAbsent(name.group(1), String.valueOf(value));
      if (before != null
          && !before.equals(String.valueOf(value))
          && !COMPUTED.contains(name.group(1))) {
        throw new IOException(
            ":%s stands for «%s» and «%s»".formatted(name.group(1), before, value));
      }
    }
  }

  /** As pgbench takes it: cell and measure by their number, NULL written out. */
  Path writtenTo(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve(FILE),
        script
            .replaceAll("(?<!:):cell\\b", PlainDatabase.CELL_BY_NUMBER)
            .replaceAll("(?<!:):measure\\b", ":number")
            .replaceAll("(?<!:):null\\b", "null"));
  }

  /** Options that give pgbench the values of the submission. */
  List<String> definitions() {
    List<String> options = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          if (!COMPUTED.contains(name) && !name.equals("null")) {
            options.add("--define=" + name + "=" + value);
          }
        });
    return options;
  }
}
