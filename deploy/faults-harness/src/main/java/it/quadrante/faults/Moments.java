package it.quadrante.faults;

/** Time that passes. */
final class Moments {
  private Moments() {}

  static void pass(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
