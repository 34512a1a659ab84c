package it.quadrante.reporting.input.events;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of an assignment of an earlier plan. */
public record ResultOf(String plan, String assignment) {
  private static final Pattern PLAN_ID = Pattern.compile("[A-Z0-9]+-([0-9]{4})-[A-Z0-9]+");

  public ResultOf {
    if (!PLAN_ID.matcher(plan).matches()) {
      throw new IllegalArgumentException("no id of a plan: " + plan);
    }
    Objects.requireNonNull(assignment, "assignment");
  }

  /** The year of the plan. */
  public int year() {
    Matcher id = PLAN_ID.matcher(plan);
    return id.matches() ? Integer.parseInt(id.group(1)) : 0;
  }
}
