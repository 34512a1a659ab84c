package it.quadrante.calculation.plan;

/** Ids of what has a result, as they stand in addresses and events. */
public final class Subject {
  public static final String OVERALL = "overall";

  private Subject() {}

  public static String indicator(String assignment) {
    return "indicator:" + assignment;
  }

  public static String node(String node) {
    return "node:" + node;
  }

  public static String line(Line line) {
    return "line:" + line.perspective() + ":" + line.node();
  }

  public static String perspective(String perspective) {
    return "perspective:" + perspective;
  }

  public static String person(String role) {
    return "person:" + role;
  }
}
