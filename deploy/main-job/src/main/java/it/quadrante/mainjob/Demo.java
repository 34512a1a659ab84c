package it.quadrante.mainjob;

import it.quadrante.localstack.CannotStart;
import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.StackSettings;
import it.quadrante.mainjob.document.PrintedDocument;
import it.quadrante.mainjob.document.UnreadableDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code deploy/demo [FILE]}: starts the whole system on free ports, runs the main job on a printed
 * document, opens the other sample plans for collection, shows the outcome and stops what it
 * started. Exit status 0 only if no figure is different; 1 otherwise; 2 when something cannot
 * start.
 */
public final class Demo {
  private Demo() {}

  public static void main(String[] arguments) {
    System.exit(run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])));
  }

  private static int run(Path document, Path folder, Path samples) {
    try {
      PrintedDocument printed = PrintedDocument.read(document);
      List<SamplePlan> others = SamplePlan.all(samples);
      try (LocalStack stack =
          StackSettings.in(folder).startingAnew().reporting(System.out::println).start()) {
        Addresses at = Addresses.of(stack, Chambers.codeOf(printed.chamber()));
        Api api = new Api(stack.keycloak());
        Outcome outcome = new MainJob(api, at, System.out::println).run(printed, Set.of());
        new Cruscotto(System.out).print(outcome);
        SamplePlans plans = new SamplePlans(api, chamber -> Addresses.of(stack, chamber));
        new SamplePlansTable(System.out).print(plans.open(others));
        return verdict(outcome);
      }
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (IOException | UnreadableDocument e) {
      System.err.println("The document cannot be used: " + e.getMessage());
      return 2;
    } catch (StepFailed | UncheckedIOException e) {
      System.err.println("The main job stopped: " + e.getMessage());
      System.err.println("The services' logs are in " + folder.resolve("services"));
      return 1;
    }
  }

  /** Says whether any figure is different; the exit status. */
  static int verdict(Outcome outcome) {
    System.out.println(
        outcome.anyDifferent()
            ? "ESITO: almeno una cifra è diversa da quella stampata."
            : "ESITO: nessuna cifra diversa.");
    return outcome.anyDifferent() ? 1 : 0;
  }
}
