package it.quadrante.measurement;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import it.quadrante.measurement.republishing.RepublishCommand;

/** Starts the service or, where the first argument says so, the republishing in its place. */
@QuarkusMain
public final class MeasurementMain {
  private MeasurementMain() {}

  public static void main(String... arguments) {
    if (arguments.length > 0 && arguments[0].equals(RepublishCommand.NAME)) {
      RepublishCommand.SETTINGS.forEach(System::setProperty);
      Quarkus.run(RepublishCommand.class, arguments);
    } else {
      Quarkus.run(arguments);
    }
  }
}
