package it.quadrante.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The whole system on one machine: PostgreSQL, Kafka and Keycloak, then the services. It stops what
 * it started, in reverse and nothing else, also when the JVM ends by Ctrl-C, by a failure or by
 * {@code System.exit}.
 */
public final class LocalStack implements AutoCloseable {
  private static final int STOP_SECONDS = 60;

  private final StackSettings settings;
  private final ExecutorService starters = Executors.newCachedThreadPool();
  private final Thread atExit = new Thread(this::stop, "local-stack-at-exit");
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
  private PostgresServer postgres;
  private KafkaBroker kafka;
  private KeycloakServer keycloak;
  private DataFolder data;

  LocalStack(StackSettings settings) {
    this.settings = settings;
  }

  /** Starts everything; whatever fails, nothing stays behind. */
  LocalStack start() {
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      data = keep(DataFolder.lock(settings.folder()));
      if (settings.fresh()) {
        data.clear();
      }
      settings.requireFreePorts();
      startServers();
      startServices();
      return this;
    } catch (RuntimeException failed) {
      close();
      throw failed;
    }
  }

  private void startServers() {
    Future<PostgresServer> database =
        part("PostgreSQL", () -> PostgresServer.start(data.of("postgresql"), port("postgresql")));
    Future<KafkaBroker> broker =
        part("Kafka", () -> KafkaBroker.start(data.of("kafka"), port("kafka")));
    Future<KeycloakServer> identity =
        part("Keycloak", () -> KeycloakServer.start(data.of("keycloak"), port("keycloak")));
    postgres = result(database);
    settings.services().forEach(postgres::createDatabaseOf);
    kafka = result(broker);
    keycloak = result(identity);
  }

  private void startServices() {
    Map<Service, Future<ServiceProcess>> starting = new LinkedHashMap<>();
    settings
        .services()
        .forEach(service -> starting.put(service, startService(service, port(service.id()), "")));
    starting.forEach((service, process) -> services.put(service, result(process)));
  }

  /**
   * One more instance of a service, on a free port; it is stopped with the rest.
   *
   * @param number tells its log apart: {@code measurement-service-2.log}
   */
  public ServiceProcess another(Service service, int number) {
    return result(startService(service, 0, "-" + number));
  }

  private Future<ServiceProcess> startService(Service service, int port, String instance) {
    Map<String, String> config = new LinkedHashMap<>(service.config(postgres, kafka));
    config.put("quarkus.oidc.auth-server-url", keycloak.realmUrl());
    config.putAll(settings.config().getOrDefault(service, Map.of()));
    return part(
        service.module() + instance,
        () ->
            ServiceProcess.start(
                service.module(),
                settings.repository().resolve(service.module()).resolve("target/quarkus-app"),
                settings.jvm().getOrDefault(service, List.of()),
                config,
                port,
                data.of("services").resolve(service.module() + instance + ".log")));
  }

  private int port(String part) {
    return settings.ports().getOrDefault(part, 0);
  }

  private <T extends AutoCloseable> Future<T> part(String name, Callable<T> start) {
    return starters.submit(
        () -> {
          Instant begin = Instant.now();
          T part = keep(start.call());
          long millis = Duration.between(begin, Instant.now()).toMillis();
          settings
              .progress()
              .accept("%-20s ready in %d.%d s".formatted(name, millis / 1000, millis % 1000 / 100));
          return part;
        });
  }

  private <T extends AutoCloseable> T keep(T part) {
    synchronized (started) {
      started.push(part);
    }
    return part;
  }

  private static <T> T result(Future<T> part) {
    try {
      return part.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new CannotStart("A part does not start: " + failed.getCause(), failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CannotStart("The start was interrupted.", interrupted);
    }
  }

  public PostgresServer postgres() {
    return postgres;
  }

  public KafkaBroker kafka() {
    return kafka;
  }

  public KeycloakServer keycloak() {
    return keycloak;
  }

  public ServiceProcess service(Service service) {
    return services.get(service);
  }

  /** Every process of this stack. */
  public List<ProcessHandle> processes() {
    List<ProcessHandle> all =
        new ArrayList<>(List.of(postgres.process(), kafka.process(), keycloak.process()));
    services.values().forEach(service -> all.add(service.process()));
    return all;
  }

  /** Stops everything, last started first. */
  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException alreadyEnding) {
      // The JVM is on its way out and the hook finds nothing left to stop.
    }
  }

  /** Parts that are still starting end first: interrupted, each kills its own process. */
  private synchronized void stop() {
    starters.shutdownNow();
    try {
      if (!starters.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        settings.progress().accept("A part that was starting does not stop.");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    while (!started.isEmpty()) {
      stop(started.pop());
    }
  }

  private void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception failed) {
      settings.progress().accept("A part did not stop in order: " + failed.getMessage());
    }
  }
}
