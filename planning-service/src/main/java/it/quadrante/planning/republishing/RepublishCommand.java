package it.quadrante.planning.republishing;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * {@code java -jar quarkus-run.jar republish [CHAMBER…]}: puts into the outbox again what the other
 * services have to know of these chambers, or of all. Ends with 0 only if every chamber named is on
 * the register; else nothing is written.
 */
@ApplicationScoped
public class RepublishCommand implements QuarkusApplication {
  public static final String NAME = "republish";

  /** Nothing is served, read, relayed or migrated meanwhile: the service's relay publishes it. */
  public static final Map<String, String> SETTINGS =
      Map.of(
          "quarkus.http.host-enabled", "false",
          "quarkus.scheduler.enabled", "false",
          "quarkus.flyway.migrate-at-start", "false",
          "quarkus.oidc.tenant-enabled", "false",
          "quadrante.events.relay.enabled", "false",
          "mp.messaging.incoming.facts.enabled", "false",
          "mp.messaging.outgoing.outbox.lazy-client", "true",
          "mp.messaging.outgoing.dead-letter.lazy-client", "true",
          "quarkus.log.level", "ERROR");

  private final RepublishChamber republishing;

  RepublishCommand(RepublishChamber republishing) {
    this.republishing = republishing;
  }

  @Override
  public int run(String... arguments) {
    return run(System.out, Arrays.asList(arguments).subList(1, arguments.length));
  }

  int run(PrintStream out, List<String> named) {
    List<String> known = republishing.chambers();
    List<String> unknown = named.stream().filter(chamber -> !known.contains(chamber)).toList();
    if (!unknown.isEmpty()) {
      out.println("not on the register: " + String.join(" ", unknown));
      return 1;
    }
    for (String chamber : named.isEmpty() ? known : named) {
      out.println("chamber=" + chamber + " plans=" + republishing.republish(chamber));
    }
    return 0;
  }
}
