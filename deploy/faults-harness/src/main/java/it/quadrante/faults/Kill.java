package it.quadrante.faults;

import java.util.Random;

/** {@code kill -9}; the part stays away for a moment and is started again. */
record Kill(Part part) implements Fault {
  private static final int LONGEST_ABSENCE_MILLIS = 1_500;

  @Override
  public String name() {
    return "kill " + part.name();
  }

  @Override
  public void strike(Random random) {
    part.kill().run();
    Moments.pass(random.nextInt(LONGEST_ABSENCE_MILLIS));
    part.restart().run();
  }
}
