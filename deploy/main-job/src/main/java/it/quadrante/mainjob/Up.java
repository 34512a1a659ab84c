package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.localstack.CannotStart;
import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.StackSettings;
import it.quadrante.mainjob.document.PrintedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * {@code deploy/up [--fresh]}: the whole system on the fixed ports, until Ctrl-C. On an empty data
 * folder it registers the sample chambers and runs the main job on the sample document, leaving one
 * value for whoever tries the curl lines.
 */
public final class Up {
  /** The row that nobody submits: 72 of 80 applications, printed 90,00. */
  private static final String LEFT_OPEN = "3.2.2.b";

  private static final List<String> PARTS =
      List.of("postgresql", "kafka", "keycloak", "planning", "measurement", "reporting");

  private Up() {}

  public static void main(String[] arguments) throws InterruptedException {
    List<String> options = List.of(arguments).subList(2, arguments.length);
    if (options.stream().anyMatch(option -> !option.equals("--fresh"))) {
      System.err.println("deploy/up knows no other option than --fresh.");
      System.exit(2);
    }
    try (LocalStack stack = settings(Path.of(arguments[1]), options.contains("--fresh")).start()) {
      Api api = new Api(stack.keycloak());
      loadSamples(stack, api, Path.of(arguments[0]));
      System.out.println(new Welcome(stack).text());
      new CountDownLatch(1).await();
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (IOException | StepFailed e) {
      System.err.println("The sample data cannot be loaded: " + e.getMessage());
      System.exit(1);
    }
  }

  private static StackSettings settings(Path folder, boolean fresh) {
    StackSettings settings = StackSettings.in(folder).onFixedPorts().reporting(System.out::println);
    for (String part : PARTS) {
      String variable = "QUADRANTE_" + part.toUpperCase(Locale.ROOT) + "_PORT";
      String port = System.getenv(variable);
      settings = port == null ? settings : settings.onPort(part, number(variable, port));
    }
    return fresh ? settings.startingAnew() : settings;
  }

  private static int number(String variable, String port) {
    int number = port.matches("[0-9]{1,5}") ? Integer.parseInt(port) : 0;
    if (number < 1 || number > 65_535) {
      throw new CannotStart("%s is a port from 1 to 65535, not «%s».".formatted(variable, port));
    }
    return number;
  }

  private static void loadSamples(LocalStack stack, Api api, Path document) throws IOException {
    Addresses ms = Addresses.of(stack, "MS");
    JsonNode plans = api.get("ms-viewer", ms.inPlanning("/plans")).body().path("items");
    if (plans.findValuesAsText("state").contains("PUBLISHED")) {
      return;
    }
    if (!plans.isEmpty()) {
      throw new StepFailed("an earlier start was interrupted; begin anew with deploy/up --fresh");
    }
    Chambers.SAMPLES
        .keySet()
        .forEach(chamber -> new Chambers(api).register(Addresses.of(stack, chamber)));
    new MainJob(api, ms, System.out::println)
        .run(PrintedDocument.read(document), Set.of(LEFT_OPEN));
  }
}
