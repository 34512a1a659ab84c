package it.quadrante.measurement.notice;

import it.quadrante.measurement.notice.domain.Notice;
import it.quadrante.measurement.notice.domain.NoticeContent;
import it.quadrante.problem.Fault;
import it.quadrante.problem.FaultCode;
import it.quadrante.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The sentences of notices; the names of their kinds, and the parts of a mail. */
public enum NoticeSentence implements FaultCode {
  DEADLINE_NEAR,
  DEADLINE_NEAR_TITLE,
  DEADLINE_PASSED,
  DEADLINE_PASSED_TITLE,
  VALUE_RETURNED,
  VALUE_RETURNED_TITLE,
  REQUEST_MADE,
  REQUEST_MADE_TITLE,
  REQUEST_APPROVED,
  REQUEST_APPROVED_TITLE,
  REQUEST_REFUSED,
  REQUEST_REFUSED_TITLE,
  VALUE_REVOKED,
  VALUE_REVOKED_TITLE,
  OWN_VALUES_OFFICIAL,
  OWN_VALUES_OFFICIAL_TITLE,
  PERIOD_OFFICIAL,
  PERIOD_OFFICIAL_TITLE,
  CELLS,
  CELL,
  MORE,
  SIGNATURE;

  private static final DateTimeFormatter ITALIAN_DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  /** What it is about, in a line. */
  public static String title(Notice notice, Locale language) {
    return valueOf(notice.kind() + "_TITLE").about(notice.content(), language);
  }

  /** What has happened and what is to be done. */
  public static String text(Notice notice, Locale language) {
    return valueOf(notice.kind().name()).about(notice.content(), language);
  }

  String with(Locale language, Object... named) {
    return Problem.entry(Fault.at("", this, named), language).detail();
  }

  private String about(NoticeContent content, Locale language) {
    return with(
        language,
        content.period().entity(),
        content.period().quadrimestre(),
        content.period().year(),
        day(content.dueBy(), language),
        content.count(),
        content.cells().isEmpty() ? "" : content.cells().get(0).measure(),
        content.reason() == null ? "" : content.reason());
  }

  private static String day(LocalDate day, Locale language) {
    if (day == null) {
      return "";
    }
    return language.equals(Locale.ITALIAN) ? ITALIAN_DAY.format(day) : day.toString();
  }
}
