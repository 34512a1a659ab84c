package it.quadrante.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One packaged service in a process of its own, as it runs in production. */
public final class ServiceProcess implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  private final String name;
  private final Path jar;
  private final List<String> jvm;
  private final Map<String, String> config;
  private final int port;
  private final Path log;
  private ChildProcess process;

  private ServiceProcess(
      String name, Path jar, List<String> jvm, Map<String, String> config, int port, Path log) {
    this.name = name;
    this.jar = jar;
    this.jvm = List.copyOf(jvm);
    this.config = new LinkedHashMap<>(config);
    this.port = port;
    this.log = log.toAbsolutePath();
  }

  /**
   * A service that says it is ready.
   *
   * @param application the folder {@code quarkus-app} of a built service
   * @param jvm options of its JVM besides the usual ones
   * @param config what it is told, by configuration key
   * @param port 0 for any free one
   */
  public static ServiceProcess start(
      String name,
      Path application,
      List<String> jvm,
      Map<String, String> config,
      int port,
      Path log) {
    Path jar = application.toAbsolutePath().resolve("quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new CannotStart(
          "%s is not built: %s is missing; run mvn package.".formatted(name, jar));
    }
    ServiceProcess service =
        new ServiceProcess(name, jar, jvm, config, Ports.choose(name, port), log);
    service.launch();
    return service;
  }

  /** Starts the stopped or killed service again, on its port and with what it was told. */
  public void restart() {
    close();
    launch();
  }

  private void launch() {
    process = ChildProcess.start(name, command(), secrets(), log);
    process.awaitReady(() -> Http.isOk(uri().resolve("/q/health/ready")), START_LIMIT);
  }

  private List<String> command() {
    List<String> command = new ArrayList<>(List.of(ChildProcess.java(), "-Xmx512m"));
    command.addAll(jvm);
    config.forEach(
        (key, value) -> {
          if (!isSecret(key)) {
            command.add("-D" + key + "=" + value);
          }
        });
    command.add("-Dquarkus.http.host=127.0.0.1");
    command.add("-Dquarkus.http.port=" + port);
    command.add("-jar");
    command.add(jar.toString());
    return command;
  }

  /** Passwords go by the environment: a command line can be read by everybody on the machine. */
  private Map<String, String> secrets() {
    Map<String, String> secrets = new LinkedHashMap<>();
    config.forEach(
        (key, value) -> {
          if (isSecret(key)) {
            secrets.put(key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), value);
          }
        });
    return secrets;
  }

  private static boolean isSecret(String key) {
    return key.endsWith(".password");
  }

  /**
   * Runs a command of the same package, with the settings of the service and beside it.
   *
   * @param arguments the command and what it is told, e.g. {@code verify}
   * @throws IOException when it cannot be started or its output cannot be read
   * @throws InterruptedException when the wait for its end is interrupted
   */
  public Ended run(String... arguments) throws IOException, InterruptedException {
    List<String> command = command();
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(secrets());
    Process run = builder.start();
    try {
      String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(run.waitFor(), output);
    } finally {
      run.destroyForcibly();
    }
  }

  /** A command that has ended: its exit code, and what it printed. */
  public record Ended(int code, String output) {}

  public String name() {
    return name;
  }

  public int port() {
    return port;
  }

  public URI uri() {
    return URI.create("http://localhost:" + port);
  }

  public Path log() {
    return log;
  }

  public ProcessHandle process() {
    return process.handle();
  }

  /** Kills the service as a crash would, with {@code kill -9}. */
  public void kill() {
    process.kill();
  }

  /** Lets it finish what it is doing. */
  @Override
  public void close() {
    process.stop();
  }
}
