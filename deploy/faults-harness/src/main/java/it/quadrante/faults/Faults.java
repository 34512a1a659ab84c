package it.quadrante.faults;

import it.quadrante.localstack.CannotStart;
import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.StackSettings;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code deploy/faults ROUNDS [SEED]}: a line for each round; the second half runs with two
 * instances of every service. Exit status 0 only if nothing is lost, twice or different; 2 when
 * something cannot start.
 */
public final class Faults {
  private static final Path FOLDER = Path.of("deploy/faults-harness/target/system");

  private Faults() {}

  public static void main(String[] arguments) {
    System.exit(run(Integer.parseInt(arguments[0]), seed(List.of(arguments))));
  }

  private static long seed(List<String> arguments) {
    return arguments.size() > 1 ? Long.parseLong(arguments.get(1)) : System.currentTimeMillis();
  }

  private static int run(int rounds, long seed) {
    System.out.println("seed " + seed);
    try (LocalStack stack = StackSettings.in(FOLDER).startingAnew().start();
        Drill drill = new Drill(stack, seed)) {
      boolean clean = true;
      for (int number = 1; number <= rounds; number++) {
        if (number == rounds / 2 + 1) {
          drill.doubled();
        }
        Round round = drill.round(number);
        System.out.println(round.line());
        round.account().examples().forEach(example -> System.out.println("     " + example));
        clean = clean && round.account().isClean();
      }
      return clean ? 0 : 1;
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (Exception e) {
      System.err.println("The drill stopped: " + e);
      e.printStackTrace();
      return 1;
    }
  }
}
