package it.quadrante.planning.chamber;

import it.quadrante.events.Outbox;
import it.quadrante.identity.Caller;
import it.quadrante.planning.chamber.domain.CalendarRules;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.domain.ChamberCalendar;
import it.quadrante.planning.chamber.events.ChamberChanged;
import it.quadrante.planning.chamber.store.CalendarStore;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Adds a version of the calendar of a year and announces it: collections of that year follow the
 * newest.
 */
@ApplicationScoped
public class AddCalendar {
  private static final Logger LOG = Logger.getLogger(AddCalendar.class);

  private final ChamberStore chambers;
  private final CalendarStore calendars;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  AddCalendar(
      ChamberStore chambers, CalendarStore calendars, Outbox outbox, Caller caller, Clock clock) {
    this.chambers = chambers;
    this.calendars = calendars;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * A year without calendar gets its first; for another version the caller has to have read the
   * newest.
   *
   * @param seen the version that the caller has read
   * @throws ProblemException CALENDAR_REJECTED with every fault
   */
  @Transactional
  public ChamberCalendar add(String chamber, IfMatch seen, ChamberCalendar stated) {
    if (chambers.hold().isEmpty()) {
      throw new ProblemException(ChamberProblem.CHAMBER_NOT_REGISTERED, chamber);
    }
    List<ChamberCalendar> known = calendars.ofYear(stated.year());
    if (!known.isEmpty()) {
      seen.required();
    }
    int version = known.isEmpty() ? 0 : known.get(0).version();
    seen.check(version);
    List<Fault> faults = CalendarRules.check(stated);
    if (!faults.isEmpty()) {
      throw new ProblemException(ChamberProblem.CALENDAR_REJECTED, faults, faults.size());
    }
    return keep(stated.completed(version + 1));
  }

  private ChamberCalendar keep(ChamberCalendar calendar) {
    Instant now = clock.instant();
    calendars.add(calendar, caller.account(), now);
    Chamber changed = chambers.changed(now);
    outbox.append(ChamberChanged.of(changed));
    LOG.infof(
        "calendar added chamber=%s year=%d version=%d",
        changed.code(), calendar.year(), calendar.version());
    return calendar;
  }
}
