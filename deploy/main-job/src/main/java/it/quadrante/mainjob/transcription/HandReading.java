package it.quadrante.mainjob.transcription;

/**
 * A line of {@code readings.csv}: what somebody decided about print, because no rule can.
 *
 * @param plan id of the plan
 * @param printed name or code as printed
 * @param means the code it stands for, or how it is read
 * @param reason why
 */
public record HandReading(String plan, What what, String printed, String means, String reason) {

  /** What is read by hand. */
  public enum What {
    /** A measure printed without code is the one printed elsewhere with this code. */
    MEASURE("misura"),
    /** An indicator printed in two wordings is one. */
    INDICATOR("indicatore"),
    /** A formula is a slip of print. */
    FORMULA("formula"),
    /** A measure does not consolidate as the rule assumes. */
    CONSOLIDATION("consolidamento"),
    /** What is better, where the target has no operator and a high value is not. */
    POLARITY("polarità");

    private final String label;

    What(String label) {
      this.label = label;
    }

    /** As the demo prints it. */
    public String label() {
      return label;
    }
  }
}
