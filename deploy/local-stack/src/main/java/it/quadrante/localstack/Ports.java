package it.quadrante.localstack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** TCP ports of this machine. */
final class Ports {
  /** Below the range from which systems take the ports of outgoing connections. */
  private static final int LOWEST = 20_000;

  private static final int COUNT = 12_000;
  private static final int BLOCK = 50;

  /**
   * How many free ports this JVM has handed out. A port is bound only some time after it was
   * chosen: each JVM goes upwards from a block of its own, so that neither its parts nor stacks
   * that start side by side choose the same one.
   */
  private static final AtomicInteger HANDED_OUT = new AtomicInteger();

  private Ports() {}

  /**
   * A port for a part: the wanted one, or any free one.
   *
   * @param wanted 0 for any
   */
  static int choose(String part, int wanted) {
    if (wanted == 0) {
      return free();
    }
    if (!isFree(wanted)) {
      throw new CannotStart(
          "Port %d, needed by %s, is in use: stop the program that listens there or give %s another port."
              .formatted(wanted, part, part));
    }
    return wanted;
  }

  private static int free() {
    long block = ProcessHandle.current().pid() * BLOCK;
    return IntStream.generate(HANDED_OUT::getAndIncrement)
        .limit(COUNT)
        .map(next -> LOWEST + (int) ((block + next) % COUNT))
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(
            () ->
                new CannotStart(
                    "No free port between %d and %d was found.".formatted(LOWEST, LOWEST + COUNT)));
  }

  /** Bound on every address, so that a listener on any of them shows. */
  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
