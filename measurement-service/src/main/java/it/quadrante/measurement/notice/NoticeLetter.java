package it.quadrante.measurement.notice;

import it.quadrante.measurement.notice.domain.MailAddress;
import it.quadrante.measurement.notice.domain.Notice;
import it.quadrante.measurement.notice.domain.NoticeContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A notice as a mail, in Italian and plain text.
 *
 * @param id of the message, the same however often it is tried: a mail server that looks at it
 *     keeps one, an operator finds it in the server's log
 * @param subject one line, whatever was written into the plan
 */
record NoticeLetter(MailAddress to, String id, String subject, String text) {
  private static final Locale LANGUAGE = Locale.ITALIAN;
  private static final int LONGEST_SUBJECT = 200;

  static NoticeLetter of(String chamber, UUID id, Notice notice, MailAddress to) {
    return new NoticeLetter(
        to,
        "<" + id + "." + chamber + "@quadrante.invalid>",
        oneLine("[" + chamber + "] " + NoticeSentence.title(notice, LANGUAGE)),
        text(chamber, notice));
  }

  private static String text(String chamber, Notice notice) {
    List<String> parts = new ArrayList<>();
    parts.add(NoticeSentence.text(notice, LANGUAGE));
    parts.add(cells(notice.content()));
    parts.add(NoticeSentence.SIGNATURE.with(LANGUAGE, chamber));
    return String.join("\n\n", parts) + "\n";
  }

  private static String cells(NoticeContent content) {
    List<String> lines = new ArrayList<>();
    lines.add(NoticeSentence.CELLS.with(LANGUAGE));
    content.cells().stream()
        .map(cell -> NoticeSentence.CELL.with(LANGUAGE, cell.measure(), cell.name()))
        .map(NoticeLetter::withoutControls)
        .forEach(lines::add);
    if (content.unnamed() > 0) {
      lines.add(NoticeSentence.MORE.with(LANGUAGE, content.unnamed()));
    }
    return String.join("\n", lines);
  }

  /** A line end in a header would begin another header. */
  private static String oneLine(String text) {
    String line = withoutControls(text);
    if (line.codePointCount(0, line.length()) <= LONGEST_SUBJECT) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)).strip() + "…";
  }

  /** Line and paragraph separators of Unicode are none of Java's control characters. */
  private static String withoutControls(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\s]+", " ").strip();
  }
}
