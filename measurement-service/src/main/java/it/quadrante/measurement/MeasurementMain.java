package it.quadrante.measurement;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import it.quadrante.measurement.audit.AuditCommand;
import it.quadrante.measurement.republishing.RepublishCommand;
import java.util.Map;

/** Starts the service or, where the first argument names one, a command in its place. */
@QuarkusMain
public final class MeasurementMain {

  private static final Map<String, Class<? extends QuarkusApplication>> COMMANDS =
      Map.of(AuditCommand.NAME, AuditCommand.class, RepublishCommand.NAME, RepublishCommand.class);

  /** While a command runs nothing is served, read, relayed, sealed, told or migrated. */
  private static final Map<String, String> OF_COMMANDS =
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

  private MeasurementMain() {}

  public static void main(String... arguments) {
    Class<? extends QuarkusApplication> command =
        arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
    if (command == null) {
      Quarkus.run(arguments);
    } else {
      OF_COMMANDS.forEach(System::setProperty);
      Quarkus.run(command, arguments);
    }
  }
}
