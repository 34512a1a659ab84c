package it.quadrante.faults;

import it.quadrante.faults.Messages.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;

/**
 * Messages that nobody can read come between the others; each has to become a dead letter of every
 * reader of its topic.
 */
final class Garble implements Fault {
  private static final int EACH = 3;

  private final Messages messages;
  private final List<String> sent;

  /**
   * @param sent takes dead-letter topic and text, once for each reader of what was sent
   */
  Garble(Messages messages, List<String> sent) {
    this.messages = messages;
    this.sent = sent;
  }

  @Override
  public String name() {
    return "unreadable messages";
  }

  @Override
  public void strike(Random random) throws ExecutionException, InterruptedException {
    List<Told> unreadable = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      String mark = Long.toHexString(random.nextLong());
      unreadable.add(told("measurement.cell-changed", "no json " + mark, "reporting"));
      unreadable.add(told("measurement.value-validated", "{} " + mark, "reporting"));
      unreadable.add(
          told("planning.plan-published", "{\"cut off\": \"" + mark, "reporting", "measurement"));
    }
    messages.add(unreadable);
  }

  private Told told(String fact, String text, String... readers) {
    for (String reader : readers) {
      sent.add("quadrante.%s.dead-letter.v1 %s".formatted(reader, text));
    }
    return new Told("quadrante.%s.v1".formatted(fact), Office.CHAMBER, text);
  }
}
