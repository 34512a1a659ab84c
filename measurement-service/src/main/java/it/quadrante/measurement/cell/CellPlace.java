package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the order of the list: year, quadrimestre, entity, measure. */
public record CellPlace(int year, Quadrimestre quadrimestre, String entity, String measure) {
  /** Form of a place written as text. */
  public static final String FORM =
      "([0-9]{4})-(I{1,3})/([A-Z0-9]{1,20})/([^\\[\\]\\p{Cc}]{1,100})";

  private static final Pattern PARTS = Pattern.compile(FORM);

  public static CellPlace of(CellKey key) {
    return new CellPlace(key.year(), key.quadrimestre(), key.entity(), key.measure());
  }

  /**
   * The place that a text names.
   *
   * @param text of {@link #FORM}, or null for no place
   */
  public static CellPlace read(String text) {
    if (text == null) {
      return null;
    }
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new CellPlace(
        Integer.parseInt(parts.group(1)),
        Quadrimestre.valueOf(parts.group(2)),
        parts.group(3),
        parts.group(4));
  }

  public String text() {
    return year + "-" + quadrimestre + "/" + entity + "/" + measure;
  }
}
