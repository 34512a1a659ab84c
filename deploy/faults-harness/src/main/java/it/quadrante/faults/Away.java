package it.quadrante.faults;

import java.util.Random;

/** The broker is killed and stays away while values go on being accepted: the outbox fills. */
record Away(Part broker) implements Fault {
  private static final int SHORTEST_MILLIS = 3_000;
  private static final int LONGEST_MILLIS = 8_000;

  @Override
  public String name() {
    return broker.name() + " away";
  }

  @Override
  public void strike(Random random) {
    broker.kill().run();
    Moments.pass(SHORTEST_MILLIS + random.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS));
    broker.restart().run();
  }
}
