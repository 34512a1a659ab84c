package it.quadrante.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** One process started here, with its log file. Stops that process and never another one. */
final class ChildProcess {
  private static final Duration GRACE = Duration.ofSeconds(30);
  private static final int POLL_MILLIS = 50;
  private static final int LAST_LINES = 12;

  private final String part;
  private final Process process;
  private final Path log;

  private ChildProcess(String part, Process process, Path log) {
    this.part = part;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a process that writes its output to a log file; that of the last start stays beside it.
   */
  static ChildProcess start(
      String part, List<String> command, Map<String, String> environment, Path log) {
    try {
      Files.createDirectories(log.getParent());
      keepLastLog(log);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(log.getParent().toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(nothing()))
              .redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      return new ChildProcess(part, builder.start(), log);
    } catch (IOException failed) {
      throw new CannotStart("%s does not start: %s".formatted(part, failed.getMessage()), failed);
    }
  }

  private static void keepLastLog(Path log) throws IOException {
    if (Files.exists(log)) {
      Path last = log.resolveSibling(log.getFileName() + ".1");
      Files.move(log, last, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Runs a command to its end. */
  static void run(String part, List<String> command, Map<String, String> environment, Path log) {
    ChildProcess child = start(part, command, environment, log);
    try {
      if (child.process.waitFor() != 0) {
        throw child.failed("failed");
      }
    } catch (InterruptedException interrupted) {
      child.kill();
      throw child.interrupted();
    }
  }

  /** The {@code java} that runs this JVM. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits until a probe says true; a probe that throws is not ready yet. */
  void awaitReady(Callable<Boolean> probe, Duration limit) {
    Instant end = Instant.now().plus(limit);
    while (!isReady(probe)) {
      if (!process.isAlive()) {
        throw failed("stopped while starting");
      }
      if (Instant.now().isAfter(end)) {
        kill();
        throw failed("was not ready after %d seconds".formatted(limit.toSeconds()));
      }
      pause();
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    } catch (InterruptedException interrupted) {
      kill();
      throw interrupted();
    }
  }

  private static boolean isReady(Callable<Boolean> probe) {
    try {
      return probe.call();
    } catch (Exception notYet) {
      return false;
    }
  }

  /** Asks the process to end, and ends it when it has not within the grace period. */
  void stop() {
    process.destroy();
    awaitEnd();
  }

  /** Waits for a process that was asked to end by other means. */
  void awaitEnd() {
    try {
      if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException interrupted) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the process at once, as a crash would. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  boolean logContains(String text) throws IOException {
    return log().contains(text);
  }

  private String log() throws IOException {
    return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
  }

  CannotStart failed(String how) {
    return new CannotStart("%s %s; its log %s ends with:%n%s".formatted(part, how, log, tail()));
  }

  private CannotStart interrupted() {
    Thread.currentThread().interrupt();
    return new CannotStart("%s was interrupted while starting.".formatted(part));
  }

  private String tail() {
    try {
      List<String> lines = log().lines().toList();
      return String.join(
          System.lineSeparator(),
          lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (IOException unreadable) {
      return "(unreadable)";
    }
  }

  private static File nothing() {
    return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
  }
}
