package it.quadrante.reporting.snapshot.domain;

import it.quadrante.calculation.Quadrimestre;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A snapshot of a plan, by the closing that made it: {@code III-CCIAA-1}. */
public record SnapshotId(Quadrimestre quadrimestre, String entity, int closing) {
  private static final Pattern FORM =
      Pattern.compile("(I{1,3})-([A-Z0-9]{1,20})-([1-9][0-9]{0,5})");

  /** Empty where the text is none. */
  public static Optional<SnapshotId> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new SnapshotId(
                Quadrimestre.valueOf(form.group(1)),
                form.group(2),
                Integer.parseInt(form.group(3))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return quadrimestre + "-" + entity + "-" + closing;
  }
}
