package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.CellQuery.Place;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the list as an opaque text; cells that open meanwhile do not shift it. */
final class Cursor {
  private static final Pattern PLACE =
      Pattern.compile("([0-9]{4})-(I{1,3})/([A-Z0-9]{1,20})/([^\\[\\]\\p{Cc}]{1,100})");

  private Cursor() {}

  static String after(Cell cell) {
    String place =
        cell.key().year()
            + "-"
            + cell.key().quadrimestre()
            + "/"
            + cell.key().entity()
            + "/"
            + cell.key().measure();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param cursor as it was given out, or null for the beginning
   */
  static Place read(String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return null;
    }
    try {
      String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      Matcher parts = PLACE.matcher(place);
      if (parts.matches()) {
        return new Place(
            Integer.parseInt(parts.group(1)),
            Quadrimestre.valueOf(parts.group(2)),
            parts.group(3),
            parts.group(4));
      }
    } catch (IllegalArgumentException notBase64) {
      throw new ProblemException(CellProblem.CURSOR_UNREADABLE);
    }
    throw new ProblemException(CellProblem.CURSOR_UNREADABLE);
  }
}
