package it.quadrante.measurement.notice.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.notice.KeptNotice;
import it.quadrante.measurement.notice.domain.MailPatience;
import it.quadrante.measurement.notice.domain.MailState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mail of the current chamber that is to be sent, and what became of it. */
@ApplicationScoped
public class MailOutbox {

  /**
   * A mail that this instance sends now.
   *
   * @param attempts with this one
   */
  public record Taken(KeptNotice notice, int attempts) {}

  private static final String ADD =
      "insert into notice_mail (chamber, notice, state, due)"
          + " values (:chamber, :notice, 'WAITING', :due)";

  private static final String GIVE_UP =
      "update notice_mail set state = 'UNCERTAIN'"
          + " where chamber = :chamber and state = 'TAKEN' and due <= :now";

  private static final String NEXT =
      "select notice, attempts from notice_mail"
          + " where chamber = :chamber and state = 'WAITING' and due <= :now"
          + " order by due, notice limit 1 for update skip locked";

  private static final String CHANGE =
      "update notice_mail set state = :state, attempts = :attempts, due = :due"
          + " where chamber = :chamber and notice = :notice";

  private final EntityManager entities;
  private final CurrentChamber chamber;
  private final NoticeStore notices;

  MailOutbox(EntityManager entities, CurrentChamber chamber, NoticeStore notices) {
    this.entities = entities;
    this.chamber = chamber;
    this.notices = notices;
  }

  /** In the transaction of the notice. */
  public void add(UUID notice, Instant due) {
    entities
        .createNativeQuery(ADD)
        .setParameter("chamber", chamber.code())
        .setParameter("notice", notice)
        .setParameter("due", due)
        .executeUpdate();
  }

  /**
   * Gives up those whose taker said nothing in time: whether they were sent is not known.
   *
   * @return how many
   */
  public int giveUp(Instant now) {
    return entities
        .createNativeQuery(GIVE_UP)
        .setParameter("chamber", chamber.code())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** The next that is due; from the end of this transaction on nobody else takes it. */
  public Optional<Taken> take(Instant now) {
    List<?> next =
        entities
            .createNativeQuery(NEXT, Tuple.class)
            .setParameter("chamber", chamber.code())
            .setParameter("now", now)
            .getResultList();
    return next.stream().map(Tuple.class::cast).findFirst().map(row -> taken(row, now));
  }

  private Taken taken(Tuple row, Instant now) {
    UUID notice = row.get(0, UUID.class);
    int attempts = row.get(1, Number.class).intValue() + 1;
    change(notice, MailState.TAKEN, attempts, now.plus(MailPatience.LEASE));
    return new Taken(notices.find(notice).orElseThrow(), attempts);
  }

  /**
   * What became of it.
   *
   * @param due when it may be taken again
   */
  public void settle(Taken mail, MailState state, Instant due) {
    change(mail.notice().id(), state, mail.attempts(), due);
  }

  private void change(UUID notice, MailState state, int attempts, Instant due) {
    entities
        .createNativeQuery(CHANGE)
        .setParameter("chamber", chamber.code())
        .setParameter("notice", notice)
        .setParameter("state", state.name())
        .setParameter("attempts", attempts)
        .setParameter("due", due)
        .executeUpdate();
  }
}
