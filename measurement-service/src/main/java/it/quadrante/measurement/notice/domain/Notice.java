package it.quadrante.measurement.notice.domain;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.Decision;
import it.quadrante.measurement.cell.domain.Part;
import it.quadrante.measurement.cell.domain.Request;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.period.domain.PeriodKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that is told once: for an addressee and an occasion there is one at most.
 *
 * @param addressee account, or {@link #CHAMBER_ADMINS}
 * @param occasion the same words for the same occasion
 */
public record Notice(
    String addressee, String occasion, NoticeKind kind, Instant at, NoticeContent content) {

  /**
   * Whoever administers the chamber: appointments name no such account, tokens do. No account is
   * called so: Keycloak takes no such name.
   */
  public static final String CHAMBER_ADMINS = "<chamber-admin>";

  /** Follows from the addressee and the occasion. */
  public UUID id(String chamber) {
    String name = chamber + "\n" + addressee + "\n" + occasion;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** To an account that owes cells of one period with one deadline. */
  public static Notice reminder(
      String account, Reminder reminder, Instant at, List<PeriodCell> owed) {
    PeriodCell first = owed.get(0);
    return new Notice(
        account,
        reminder.occasion(first.period(), first.dueBy()),
        reminder.kind(),
        at,
        NoticeContent.about(first.period(), first.dueBy(), owed));
  }

  /**
   * To who entered what was sent back: of parts each author of one that is wrong, else whoever has
   * handed in the value or an entry of it. None of any other cell.
   */
  public static List<Notice> returned(Cell cell, Instant at) {
    PeriodKey period =
        new PeriodKey(cell.key().entity(), cell.key().year(), cell.key().quadrimestre());
    NoticeContent.NamedCell named =
        new NoticeContent.NamedCell(
            cell.key().id(), cell.key().measure(), cell.definition().name());
    String reason = cell.state().decision().map(Decision::reason).orElse(null);
    NoticeContent content = new NoticeContent(period, null, 1, List.of(named), reason);
    String occasion = NoticeKind.VALUE_RETURNED + "/" + cell.key() + "@" + cell.version();
    return authors(cell)
        .map(one -> new Notice(one, occasion, NoticeKind.VALUE_RETURNED, at, content))
        .toList();
  }

  private static Stream<String> authors(Cell cell) {
    List<Part> wrong = cell.returnedParts();
    Stream<Signature> signed =
        wrong.isEmpty()
            ? cell.state().submission().stream()
                .flatMap(
                    one -> Stream.concat(Stream.of(one.by()), one.parts().stream().map(Part::by)))
            : wrong.stream().map(Part::by);
    return signed.map(Signature::account).distinct();
  }

  /** Of a step that was just taken with a cell, whose reason it gives. */
  public static Notice about(String addressee, NoticeKind kind, Cell cell, CellFact step) {
    CellKey key = cell.key();
    NoticeContent.NamedCell named =
        new NoticeContent.NamedCell(key.id(), key.measure(), cell.definition().name());
    return new Notice(
        addressee,
        kind + "/" + key + "@" + cell.version(),
        kind,
        step.at(),
        new NoticeContent(
            new PeriodKey(key.entity(), key.year(), key.quadrimestre()),
            null,
            1,
            List.of(named),
            reason(step)));
  }

  /** An approval without one has that of the request. */
  private static String reason(CellFact step) {
    Request request = step.detail().request();
    return step.why() == null && request != null ? request.reason() : step.why();
  }

  /**
   * All of these cells of a period are official. With more cells, when a plan opens them, it is
   * another occasion.
   */
  public static Notice official(
      String addressee, NoticeKind kind, Instant at, List<PeriodCell> cells) {
    PeriodKey period = cells.get(0).period();
    return new Notice(
        addressee,
        kind + "/" + period + "/" + cells.size(),
        kind,
        at,
        NoticeContent.about(period, null, cells));
  }
}
