package it.quadrante.localstack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The services, in the order in which they start. */
public enum Service {
  PLANNING(8081, true),
  MEASUREMENT(8082, true),
  REPORTING(8083, false);

  private final int fixedPort;
  private final boolean relays;

  Service(int fixedPort, boolean relays) {
    this.fixedPort = fixedPort;
    this.relays = relays;
  }

  /** {@code planning}: also its database and the stem of its roles. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@code planning-service}: its module and the audience of its tokens. */
  public String module() {
    return id() + "-service";
  }

  /** Where front-end teams expect it. */
  public int fixedPort() {
    return fixedPort;
  }

  /** The service of a module or id. */
  public static Service of(String name) {
    return Arrays.stream(values())
        .filter(service -> service.id().equals(name) || service.module().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no service is called " + name));
  }

  /** What the service must be told about its database and the broker. */
  Map<String, String> config(PostgresServer postgres, KafkaBroker kafka) {
    String url = postgres.jdbcUrl(id());
    Map<String, String> config = new LinkedHashMap<>();
    config.put("quarkus.datasource.jdbc.url", url);
    config.put("quarkus.datasource.username", id());
    config.put("quarkus.datasource.password", id());
    config.put("quarkus.flyway.username", id() + "_owner");
    config.put("quarkus.flyway.password", id() + "_owner");
    if (relays) {
      config.put("quarkus.datasource.relay.jdbc.url", url);
      config.put("quarkus.datasource.relay.username", id() + "_relay");
      config.put("quarkus.datasource.relay.password", id() + "_relay");
    }
    config.put("kafka.bootstrap.servers", kafka.bootstrapServers());
    return config;
  }
}
