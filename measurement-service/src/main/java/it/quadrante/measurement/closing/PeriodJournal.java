package it.quadrante.measurement.closing;

import it.quadrante.events.Outbox;
import it.quadrante.identity.AccessProblem;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.audit.AuditLog;
import it.quadrante.measurement.audit.domain.Deed;
import it.quadrante.measurement.closing.domain.Settlement;
import it.quadrante.measurement.closing.events.PeriodClosed;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.Period;
import it.quadrante.measurement.organisation.domain.SpanDays;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import it.quadrante.measurement.period.domain.ClosingAct;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.period.store.PeriodStore;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Gives who closes or reopens the period alone, and keeps and tells what was done. */
@ApplicationScoped
class PeriodJournal {
  private final OrganisationStore organisation;
  private final PeriodStore periods;
  private final FindPeriod find;
  private final AuditLog audit;
  private final Outbox outbox;
  private final CurrentChamber chamber;
  private final Clock clock;

  PeriodJournal(
      OrganisationStore organisation,
      PeriodStore periods,
      FindPeriod find,
      AuditLog audit,
      Outbox outbox,
      CurrentChamber chamber,
      Clock clock) {
    this.organisation = organisation;
    this.periods = periods;
    this.find = find;
    this.audit = audit;
    this.outbox = outbox;
    this.chamber = chamber;
    this.clock = clock;
  }

  /**
   * The period as the caller has read it, held until the transaction ends: no value is written, no
   * plan opens a cell, nobody else closes meanwhile. First the chamber, then the period; who writes
   * values never asks for the chamber.
   */
  PeriodSituation hold(PeriodKey key, String ifMatch) {
    organisation.lock();
    periods.hold(key);
    PeriodSituation period = find.find(key);
    requireOwn(period.days());
    IfMatch.check(ifMatch, period.tag());
    return period;
  }

  /** In a chamber that has merged only periods that were open are gone on with. */
  private void requireOwn(SpanDays days) {
    organisation
        .merged()
        .filter(merged -> merged.isOn(BusinessDay.of(clock.instant())))
        .filter(merged -> !merged.leavesOpen(new Period(days.from(), days.submitBy())))
        .ifPresent(
            merged -> {
              throw new ProblemException(
                  AccessProblem.CHAMBER_MERGED, chamber.code(), merged.into(), merged.from());
            });
  }

  void keep(PeriodKey key, ClosingAct act, Settlement settlement) {
    PeriodClosed told = PeriodClosed.of(chamber.code(), key, act, settlement);
    periods.append(key, act, Bodies.write(told));
    audit.record(
        new Deed(
            act.at(),
            act.by(),
            PeriodClosed.Role.CHAMBER_ADMIN.name(),
            act.action().name(),
            chamber.code() + "/" + key),
        told);
    outbox.append(told.toFact());
  }
}
