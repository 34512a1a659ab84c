package it.quadrante.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/**
 * One Kafka broker in KRaft mode over a folder, on loopback only, with the topics of the system.
 */
public final class KafkaBroker implements AutoCloseable {
  private static final String PART = "Kafka";
  private static final Duration START_LIMIT = Duration.ofSeconds(90);
  private static final int ADMIN_SECONDS = 30;

  private final Path folder;
  private final int port;
  private final int controllerPort;
  private final Topics topics = Topics.read();
  private ChildProcess process;

  private KafkaBroker(Path folder, int port) {
    this.folder = folder.toAbsolutePath();
    this.port = Ports.choose(PART, port);
    this.controllerPort = Ports.choose(PART, 0);
  }

  /**
   * A broker that has the topics.
   *
   * @param folder holds data, settings and log; may be that of an earlier run
   * @param port 0 for any free one
   */
  public static KafkaBroker start(Path folder, int port) {
    KafkaBroker broker = new KafkaBroker(folder, port);
    broker.writeSettings();
    if (!Files.exists(broker.folder.resolve("data/meta.properties"))) {
      broker.format();
    }
    broker.launch();
    broker.createTopics();
    return broker;
  }

  /** Starts the stopped or killed broker again, over the same data and port. */
  public void restart() {
    close();
    launch();
  }

  private void launch() {
    process =
        ChildProcess.start(
            PART, java("kafka.Kafka", List.of(settings())), Map.of(), folder.resolve("broker.log"));
    process.awaitReady(() -> process.logContains("Kafka Server started"), START_LIMIT);
  }

  private void format() {
    List<String> arguments =
        List.of(
            "format",
            "--standalone",
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--config",
            settings());
    ChildProcess.run(
        PART, java("kafka.tools.StorageTool", arguments), Map.of(), folder.resolve("format.log"));
  }

  /** The broker has a JVM and a class path of its own: nothing of it meets the code under test. */
  private static List<String> java(String main, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                ChildProcess.java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                Artifacts.broker(),
                main));
    command.addAll(arguments);
    return command;
  }

  private String settings() {
    return folder.resolve("broker.properties").toString();
  }

  private void writeSettings() {
    try {
      Files.createDirectories(folder);
      Files.writeString(Path.of(settings()), String.join("\n", settingLines()) + "\n");
    } catch (IOException failed) {
      throw new CannotStart(
          "%s cannot be written: %s".formatted(settings(), failed.getMessage()), failed);
    }
  }

  private List<String> settingLines() {
    return List.of(
        "process.roles=broker,controller",
        "node.id=1",
        "controller.quorum.bootstrap.servers=localhost:" + controllerPort,
        "controller.listener.names=CONTROLLER",
        "listeners=CLIENTS://localhost:%d,CONTROLLER://localhost:%d"
            .formatted(port, controllerPort),
        "advertised.listeners=CLIENTS://localhost:%d,CONTROLLER://localhost:%d"
            .formatted(port, controllerPort),
        "listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "inter.broker.listener.name=CLIENTS",
        "log.dirs=" + folder.resolve("data").toString().replace('\\', '/'),
        "auto.create.topics.enable=false",
        "message.max.bytes=" + topics.maxMessageBytes(),
        "replica.fetch.max.bytes=" + topics.maxMessageBytes(),
        "offsets.topic.replication.factor=1",
        "offsets.topic.num.partitions=3",
        "share.coordinator.state.topic.replication.factor=1",
        "share.coordinator.state.topic.min.isr=1",
        "transaction.state.log.replication.factor=1",
        "transaction.state.log.min.isr=1",
        "transaction.state.log.num.partitions=3",
        "group.initial.rebalance.delay.ms=0",
        "log.cleaner.dedupe.buffer.size=8388608",
        "num.network.threads=2",
        "num.io.threads=4");
  }

  private void createTopics() {
    try (Admin admin = admin()) {
      topics.create(admin);
    } catch (ExecutionException failed) {
      close();
      throw new CannotStart(
          "The topics cannot be created: %s".formatted(failed.getCause().getMessage()), failed);
    } catch (InterruptedException interrupted) {
      close();
      Thread.currentThread().interrupt();
      throw new CannotStart("Kafka was interrupted while starting.", interrupted);
    }
  }

  /** A client for tests that look at topics or break them; the caller closes it. */
  public Admin admin() {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers(),
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            (int) TimeUnit.SECONDS.toMillis(ADMIN_SECONDS)));
  }

  public String bootstrapServers() {
    return "localhost:" + port;
  }

  public int port() {
    return port;
  }

  public ProcessHandle process() {
    return process.handle();
  }

  /** Kills the broker as a crash would, with {@code kill -9}. */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.stop();
  }
}
