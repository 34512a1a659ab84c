package it.quadrante.faults;

import it.quadrante.faults.Messages.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;

/** Facts are delivered again, old versions among them, in any order. */
record Repeat(Messages messages) implements Fault {
  private static final int AT_MOST = 200;

  @Override
  public String name() {
    return "duplicates, old versions";
  }

  @Override
  public void strike(Random random) throws ExecutionException, InterruptedException {
    List<Told> again = new ArrayList<>(messages.facts());
    Collections.shuffle(again, random);
    messages.add(again.subList(0, Math.min(AT_MOST, again.size())));
  }
}
