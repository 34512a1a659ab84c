package it.quadrante.faults;

import java.util.Random;

/** One way of disturbing the system. */
interface Fault {

  /** As it stands in the line of a round. */
  String name();

  /**
   * Disturbs it and, in the end, sets right what does not recover by itself.
   *
   * @param random of this round: the same seed disturbs in the same way
   */
  void strike(Random random) throws Exception;
}
