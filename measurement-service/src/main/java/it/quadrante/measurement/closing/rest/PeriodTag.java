package it.quadrante.measurement.closing.rest;

import it.quadrante.measurement.closing.PeriodSituation;
import jakarta.ws.rs.core.EntityTag;
import java.util.Locale;

/** The ETag of a period: what it rests on, and where it is not Italian, its language. */
final class PeriodTag {
  private static final String ENGLISH = "-en";

  private PeriodTag() {}

  static EntityTag of(PeriodSituation period, Locale language) {
    return new EntityTag(period.tag() + (language.equals(Locale.ENGLISH) ? ENGLISH : ""));
  }

  /** What was seen, in whichever language; null where nothing was stated. */
  static String seen(String ifMatch) {
    return ifMatch == null ? null : ifMatch.replace(ENGLISH + '"', "\"");
  }
}
