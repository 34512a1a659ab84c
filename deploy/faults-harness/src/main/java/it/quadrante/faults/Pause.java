package it.quadrante.faults;

import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;

/**
 * {@code kill -STOP}, as when a machine stalls: connections stay open and nothing answers; then
 * {@code kill -CONT}.
 */
record Pause(Part part) implements Fault {
  private static final int SHORTEST_MILLIS = 500;
  private static final int LONGEST_MILLIS = 6_000;

  @Override
  public String name() {
    return "pause " + part.name();
  }

  @Override
  public void strike(Random random) throws IOException, InterruptedException {
    ProcessHandle process = part.process().get();
    signal(process, "-STOP");
    try {
      Moments.pass(SHORTEST_MILLIS + random.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS));
    } finally {
      signal(process, "-CONT");
    }
  }

  /** The process and those it started: PostgreSQL is one for each connection. */
  private static void signal(ProcessHandle process, String signal)
      throws IOException, InterruptedException {
    for (ProcessHandle one : Stream.concat(Stream.of(process), process.descendants()).toList()) {
      new ProcessBuilder("kill", signal, Long.toString(one.pid()))
          .redirectErrorStream(true)
          .start()
          .waitFor();
    }
  }
}
