package it.quadrante.planning;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import it.quadrante.planning.republishing.RepublishCommand;

/** Starts the service or, where the first argument says so, the republishing in its place. */
@QuarkusMain
public final class PlanningMain {
  private PlanningMain() {}

  public static void main(String... arguments) {
    if (arguments.length > 0 && arguments[0].equals(RepublishCommand.NAME)) {
      RepublishCommand.SETTINGS.forEach(System::setProperty);
      Quarkus.run(RepublishCommand.class, arguments);
    } else {
      Quarkus.run(arguments);
    }
  }
}
