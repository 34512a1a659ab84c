package it.quadrante.reporting.verification;

import io.quarkus.runtime.QuarkusApplication;
import it.quadrante.reporting.verification.domain.Comparison;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.Map;

/**
 * {@code java -jar quarkus-run.jar verify}: what is stored in the whole database is what follows
 * from its inputs, byte for byte. Ends with 0 only then.
 */
@ApplicationScoped
public class VerifyCommand implements QuarkusApplication {
  public static final String NAME = "verify";

  /** Nothing is served, read or migrated meanwhile. */
  public static final Map<String, String> SETTINGS =
      Map.of(
          "quarkus.http.host-enabled", "false",
          "quarkus.scheduler.enabled", "false",
          "quarkus.flyway.migrate-at-start", "false",
          "quarkus.oidc.tenant-enabled", "false",
          "mp.messaging.incoming.facts.enabled", "false",
          "mp.messaging.outgoing.dead-letter.lazy-client", "true",
          "quarkus.log.level", "ERROR");

  private static final int MOST_NAMED = 20;

  private final VerifyResults verification;

  VerifyCommand(VerifyResults verification) {
    this.verification = verification;
  }

  @Override
  public int run(String... arguments) {
    return run(System.out);
  }

  int run(PrintStream out) {
    Comparison all = new Comparison();
    for (String chamber : verification.chambers()) {
      Comparison one = verification.verify(chamber);
      out.println("chamber=" + chamber + " " + one);
      one.differences().stream()
          .limit(MOST_NAMED)
          .forEach(difference -> out.println("  " + difference));
      all.add(one);
    }
    out.println("all " + all);
    return all.differences().isEmpty() ? 0 : 1;
  }
}
