package it.quadrante.measurement;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import it.quadrante.measurement.audit.AuditCommand;

/** Starts the service or, where the first argument names one, a command in its place. */
@QuarkusMain
public final class MeasurementMain {
  private MeasurementMain() {}

  public static void main(String... arguments) {
    if (arguments.length > 0 && arguments[0].equals(AuditCommand.NAME)) {
      AuditCommand.SETTINGS.forEach(System::setProperty);
      Quarkus.run(AuditCommand.class, arguments);
    } else {
      Quarkus.run(arguments);
    }
  }
}
