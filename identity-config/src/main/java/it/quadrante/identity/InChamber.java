package it.quadrante.identity;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Work for one chamber outside of a request: in a request context of its own, whatever context the
 * thread is in, so that one chamber after another can be worked for.
 */
@ApplicationScoped
public class InChamber {
  private final CurrentChamber chamber;

  InChamber(CurrentChamber chamber) {
    this.chamber = chamber;
  }

  /** Transactions begin inside the work: their fence is raised when they begin. */
  public void run(String code, Runnable work) {
    ManagedContext request = Arc.container().requestContext();
    ContextState before = request.getStateIfActive();
    request.activate();
    try {
      chamber.set(code);
      work.run();
    } finally {
      request.terminate();
      if (before != null) {
        request.activate(before);
      }
    }
  }
}
