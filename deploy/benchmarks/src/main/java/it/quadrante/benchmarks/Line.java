package it.quadrante.benchmarks;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param figure what was measured, as it is read: {@code 3.1 times}
 * @param aim as it is read, and whether it was met; a dash where there is none
 * @param raw the measurements behind the figure
 */
public record Line(String name, String figure, String aim, String verdict, String raw) {

  /** Meant to stay at or under a bound. */
  public static Line atMost(String name, double times, double aim, String raw) {
    return new Line(name, times(times), "at most " + times(aim), verdict(times <= aim), raw);
  }

  /** Meant to reach a bound. */
  public static Line atLeast(String name, double times, double aim, String raw) {
    return new Line(name, times(times), "at least " + times(aim), verdict(times >= aim), raw);
  }

  /** Measured to be known. */
  public static Line known(String name, String figure, String raw) {
    return new Line(name, figure, "–", "–", raw);
  }

  private static String times(double ratio) {
    boolean plain = ratio >= 20 || ratio == Math.rint(ratio);
    return String.format(Locale.ROOT, plain ? "%.0f times" : "%.2f times", ratio);
  }

  private static String verdict(boolean met) {
    return met ? "met" : "missed";
  }
}
