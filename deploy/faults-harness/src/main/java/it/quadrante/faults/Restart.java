package it.quadrante.faults;

import java.util.Random;

/** Stopped in order, as an upgrade does, and started again. */
record Restart(Part part) implements Fault {

  @Override
  public String name() {
    return "restart " + part.name();
  }

  @Override
  public void strike(Random random) {
    part.restart().run();
  }
}
