package it.quadrante.planning.plan;

/**
 * A place in the list of versions: by plan, then by number.
 *
 * @param plan id of the plan
 */
public record VersionPlace(String plan, int number) {

  /** How {@link #text()} looks. */
  public static final String FORM = "[A-Z0-9]{1,20}-[0-9]{4}-[A-Z0-9]{1,30}/[0-9]{1,9}";

  /**
   * The place that a text names.
   *
   * @param text of {@link #FORM}, or null for no place
   */
  public static VersionPlace read(String text) {
    if (text == null) {
      return null;
    }
    int slash = text.lastIndexOf('/');
    return new VersionPlace(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
  }

  public String text() {
    return plan + "/" + number;
  }
}
