package it.quadrante.measurement.audit;

import io.quarkus.runtime.QuarkusApplication;
import it.quadrante.measurement.audit.domain.ChainCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/**
 * {@code java -jar quarkus-run.jar audit [CHAMBER…]}: whether the audit trail of these chambers, or
 * of all, is what was sealed. Ends with 0 only if nothing is altered or missing; what waits for its
 * seal is counted.
 */
@ApplicationScoped
public class AuditCommand implements QuarkusApplication {
  public static final String NAME = "audit";

  private final VerifyAudit verification;

  AuditCommand(VerifyAudit verification) {
    this.verification = verification;
  }

  @Override
  public int run(String... arguments) {
    return run(System.out, Arrays.asList(arguments).subList(1, arguments.length));
  }

  int run(PrintStream out, List<String> named) {
    boolean whole = true;
    for (String chamber : named.isEmpty() ? verification.chambers() : named) {
      ChainCheck check = verification.verify(chamber);
      out.println("chamber=" + chamber + " " + check);
      check.named().forEach(fault -> out.println("  " + fault));
      whole &= check.isWhole();
    }
    return whole ? 0 : 1;
  }
}
