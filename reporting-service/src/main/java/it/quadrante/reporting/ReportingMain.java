package it.quadrante.reporting;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import it.quadrante.reporting.rebuilding.RebuildCommand;
import it.quadrante.reporting.verification.DigestsCommand;
import it.quadrante.reporting.verification.VerifyCommand;
import java.util.Map;

/** Starts the service or, where the first argument names one, a command in its place. */
@QuarkusMain
public final class ReportingMain {
  private ReportingMain() {}

  public static void main(String... arguments) {
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case VerifyCommand.NAME -> run(VerifyCommand.class, VerifyCommand.SETTINGS, arguments);
      case DigestsCommand.NAME -> run(DigestsCommand.class, VerifyCommand.SETTINGS, arguments);
      case RebuildCommand.NAME -> run(RebuildCommand.class, RebuildCommand.SETTINGS, arguments);
      default -> Quarkus.run(arguments);
    }
  }

  private static void run(
      Class<? extends QuarkusApplication> command,
      Map<String, String> settings,
      String... arguments) {
    settings.forEach(System::setProperty);
    Quarkus.run(command, arguments);
  }
}
