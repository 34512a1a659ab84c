package it.quadrante.measurement.notice;

import it.quadrante.identity.Caller;
import it.quadrante.identity.Role;
import it.quadrante.measurement.notice.domain.Notice;
import it.quadrante.measurement.notice.store.NoticeStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the notices of the caller, and notes that one was read. */
@ApplicationScoped
public class ReadNotices {
  private final NoticeStore notices;
  private final Caller caller;
  private final Clock clock;

  ReadNotices(NoticeStore notices, Caller caller, Clock clock) {
    this.notices = notices;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The newest first.
   *
   * @param after null: from the beginning
   */
  @Transactional
  public List<KeptNotice> page(NoticePlace after, int limit) {
    return notices.page(addressees(), after, limit);
  }

  /**
   * Read now, if it was not before; what administrators are told is read when one of them has.
   *
   * @throws ProblemException 404 NOTICE_NOT_FOUND, for the notices of others too
   */
  @Transactional
  public KeptNotice read(UUID id) {
    return notices
        .read(id, addressees(), clock.instant())
        .orElseThrow(() -> new ProblemException(NoticeProblem.NOTICE_NOT_FOUND, id));
  }

  private Set<String> addressees() {
    return caller.has(Role.CHAMBER_ADMIN)
        ? Set.of(caller.account(), Notice.CHAMBER_ADMINS)
        : Set.of(caller.account());
  }
}
