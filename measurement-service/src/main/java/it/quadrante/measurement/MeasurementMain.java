package it.quadrante.measurement;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import it.quadrante.measurement.audit.AuditCommand;
import it.quadrante.measurement.republishing.RepublishCommand;

/** Starts the service or, where the first argument names one, a command in its place. */
@QuarkusMain
public final class MeasurementMain {
  private MeasurementMain() {}

  public static void main(String... arguments) {
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case AuditCommand.NAME -> {
        AuditCommand.SETTINGS.forEach(System::setProperty);
        Quarkus.run(AuditCommand.class, arguments);
      }
      case RepublishCommand.NAME -> {
        RepublishCommand.SETTINGS.forEach(System::setProperty);
        Quarkus.run(RepublishCommand.class, arguments);
      }
      default -> Quarkus.run(arguments);
    }
  }
}
