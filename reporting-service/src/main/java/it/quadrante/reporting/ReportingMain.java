package it.quadrante.reporting;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import it.quadrante.reporting.verification.VerifyCommand;

/** Starts the service or, where the first argument says so, the verification in its place. */
@QuarkusMain
public final class ReportingMain {
  private ReportingMain() {}

  public static void main(String... arguments) {
    if (arguments.length > 0 && arguments[0].equals(VerifyCommand.NAME)) {
      VerifyCommand.SETTINGS.forEach(System::setProperty);
      Quarkus.run(VerifyCommand.class, arguments);
    } else {
      Quarkus.run(arguments);
    }
  }
}
