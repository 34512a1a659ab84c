package it.quadrante.localstack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * What the component tests of one service run against: a throw-away PostgreSQL and Kafka, and
 * tokens that {@link SignedTokens} signs. Say which service with the init argument {@code service}.
 */
public final class ComponentStack implements QuarkusTestResourceLifecycleManager {
  private static final String SERVICE = "service";

  private final Thread atExit = new Thread(this::stop, "component-stack-at-exit");

  private Service service;
  private Path folder;
  private PostgresServer postgres;
  private KafkaBroker kafka;

  @Override
  public void init(Map<String, String> arguments) {
    if (!arguments.containsKey(SERVICE)) {
      throw new IllegalArgumentException("ComponentStack needs the init argument \"service\"");
    }
    service = Service.of(arguments.get(SERVICE));
  }

  @Override
  public Map<String, String> start() {
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      folder = Files.createTempDirectory("quadrante-component-");
      CompletableFuture<KafkaBroker> broker =
          CompletableFuture.supplyAsync(
              () -> KafkaBroker.start(folder.resolve("kafka"), 0), ComponentStack::inOwnThread);
      try {
        postgres = PostgresServer.start(folder.resolve("postgresql"), 0, false);
        postgres.createDatabaseOf(service);
      } finally {
        kafka = broker.join();
      }
      return config();
    } catch (RuntimeException failed) {
      stop();
      throw failed;
    } catch (IOException failed) {
      throw new CannotStart("No temporary folder: %s".formatted(failed.getMessage()), failed);
    }
  }

  /** It sees the classes of the test; threads of the common pool do not on every JDK. */
  private static void inOwnThread(Runnable task) {
    new Thread(task, "kafka-start").start();
  }

  private Map<String, String> config() {
    Map<String, String> config = new LinkedHashMap<>(service.config(postgres, kafka));
    config.putAll(SignedTokens.config());
    config.put("quarkus.http.test-port", "0");
    return config;
  }

  /** Also at the end of the JVM, when a build is interrupted. */
  @Override
  public synchronized void stop() {
    if (kafka != null) {
      kafka.close();
      kafka = null;
    }
    if (postgres != null) {
      postgres.close();
      postgres = null;
    }
    deleteFolder();
  }

  private void deleteFolder() {
    try {
      if (folder != null) {
        OnceUnpacked.deleteTree(folder);
      }
    } catch (IOException left) {
      System.err.printf("left behind folder=%s reason=%s%n", folder, left.getMessage());
    }
  }

  /**
   * Gives a test its field of type {@link PostgresServer} or {@link KafkaBroker}, to look or to
   * break.
   */
  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(
        postgres, field -> field.getType().isAssignableFrom(PostgresServer.class));
    injector.injectIntoFields(kafka, field -> field.getType().isAssignableFrom(KafkaBroker.class));
  }
}
