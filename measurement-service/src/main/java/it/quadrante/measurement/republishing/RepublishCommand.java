package it.quadrante.measurement.republishing;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/**
 * {@code java -jar quarkus-run.jar republish CHAMBER…}: puts into the outbox again what the other
 * services have to know of these chambers. Ends with 0 only if every chamber is known here; else
 * nothing is written. (There is no list of chambers here: row-level security shows one at a time.)
 */
@ApplicationScoped
public class RepublishCommand implements QuarkusApplication {
  public static final String NAME = "republish";

  private final RepublishChamber republishing;

  RepublishCommand(RepublishChamber republishing) {
    this.republishing = republishing;
  }

  @Override
  public int run(String... arguments) {
    return run(System.out, Arrays.asList(arguments).subList(1, arguments.length));
  }

  int run(PrintStream out, List<String> named) {
    if (named.isEmpty()) {
      out.println("which chambers? republish CHAMBER…");
      return 1;
    }
    List<String> unknown = named.stream().filter(one -> !republishing.isKnown(one)).toList();
    if (!unknown.isEmpty()) {
      out.println("not known here: " + String.join(" ", unknown));
      return 1;
    }
    for (String chamber : named) {
      RepublishChamber.Said said = republishing.republish(chamber);
      out.printf(
          "chamber=%s changes=%d values=%d closings=%d%n",
          chamber, said.changes(), said.values(), said.closings());
    }
    return 0;
  }
}
