package it.quadrante.localstack;

import java.nio.file.Path;

/** Starts the servers in a JVM of its own, for the test that ends it from outside. */
public final class StackUntilStopped {
  private StackUntilStopped() {}

  public static void main(String[] arguments) {
    StackSettings.in(Path.of(arguments[0]))
        .withoutServices()
        .reporting(System.out::println)
        .start();
  }
}
