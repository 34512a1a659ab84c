package it.quadrante.reporting.verification;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;

/**
 * {@code java -jar quarkus-run.jar digests}: one line for every set of results and every snapshot
 * of the database, with its digest or hash. Two databases that say the same hold the same figures.
 */
@ApplicationScoped
public class DigestsCommand implements QuarkusApplication {
  public static final String NAME = "digests";

  private final VerifyResults chambers;
  private final ListDigests digests;

  DigestsCommand(VerifyResults chambers, ListDigests digests) {
    this.chambers = chambers;
    this.digests = digests;
  }

  @Override
  public int run(String... arguments) {
    print(System.out);
    return 0;
  }

  public void print(PrintStream out) {
    for (String chamber : chambers.chambers()) {
      digests.of(chamber).forEach(line -> out.println("chamber=" + chamber + " " + line));
    }
  }
}
