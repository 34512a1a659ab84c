package it.quadrante.benchmarks.measurement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A program of Debian that measures. */
enum Tool {
  WRK("wrk", "wrk"),
  PGBENCH("pgbench", "postgresql-contrib");

  private final String program;
  private final String debianPackage;

  Tool(String program, String debianPackage) {
    this.program = program;
    this.debianPackage = debianPackage;
  }

  /** What to do where some are not there; empty where all are. */
  static String howToInstallMissing() throws InterruptedException {
    List<String> missing = new ArrayList<>();
    for (Tool tool : values()) {
      if (!tool.isThere()) {
        missing.add(tool.debianPackage);
      }
    }
    return missing.isEmpty() ? "" : "apt-get install " + String.join(" ", missing);
  }

  /** Debian's pgbench is there without its server, and then says only what is missing. */
  private boolean isThere() throws InterruptedException {
    try {
      return output(Map.of(), List.of("--version")).startsWith(program);
    } catch (IOException notFound) {
      return false;
    }
  }

  /**
   * Runs it to its end; answers what it printed.
   *
   * @throws IOException when it cannot be started or fails
   */
  String run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    return output(environment, Arrays.asList(arguments));
  }

  private String output(Map<String, String> environment, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return output;
    } finally {
      process.destroyForcibly();
    }
  }

  /** The number behind a word in what a tool printed. */
  static double number(String output, String word) throws IOException {
    return output
        .lines()
        .filter(line -> line.startsWith(word))
        .map(line -> line.substring(word.length()).strip().split("[ ,(]", 2)[0])
        .map(Double::valueOf)
        .findFirst()
        .orElseThrow(() -> new IOException("no «" + word + "» in: " + lastLines(output)));
  }

  private static String lastLines(String output) {
    List<String> lines = output.lines().toList();
    return lines.subList(Math.max(0, lines.size() - 10), lines.size()).stream()
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
