package it.quadrante.measurement.notice;

import it.quadrante.measurement.cell.CellKept;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.notice.domain.Notice;
import it.quadrante.measurement.notice.domain.NoticeKind;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Tells who has to decide that something was asked for, who asked what was decided, and who enters
 * values that one is owed again; in the transaction of the step.
 */
@ApplicationScoped
class FollowRequests {
  private final OrganisationStore organisation;
  private final Tell tell;

  FollowRequests(OrganisationStore organisation, Tell tell) {
    this.organisation = organisation;
    this.tell = tell;
  }

  void follow(@Observes CellKept kept) {
    switch (kept.fact().what()) {
      case REQUESTED -> tell(kept, NoticeKind.REQUEST_MADE, deciders(kept));
      case REQUEST_APPROVED -> tell(kept, NoticeKind.REQUEST_APPROVED, List.of(maker(kept)));
      case REQUEST_REFUSED -> tell(kept, NoticeKind.REQUEST_REFUSED, List.of(maker(kept)));
      case REVOKED -> tell(kept, NoticeKind.VALUE_REVOKED, owing(kept));
      default -> {
        // Told by others, or by nobody.
      }
    }
  }

  /** Where nobody else validates, whoever administers the chamber has to appoint somebody. */
  private List<String> deciders(CellKept kept) {
    List<String> validators = others(Duty.VALIDATOR, kept);
    return validators.isEmpty() ? List.of(Notice.CHAMBER_ADMINS) : validators;
  }

  /** Nobody, where no plan expects a value any more. */
  private List<String> owing(CellKept kept) {
    return kept.cell().expected() ? others(Duty.DATA_REFERENT, kept) : List.of();
  }

  private static String maker(CellKept kept) {
    return kept.fact().detail().request().by().account();
  }

  /** Who has the duty for the cell today, but for who has just acted. */
  private List<String> others(Duty duty, CellKept kept) {
    Cell cell = kept.cell();
    CellFact fact = kept.fact();
    return new Acting(organisation, cell.key().entity(), duty, BusinessDay.of(fact.at()))
        .on(cell.definition().sourceUnits()).stream()
            .filter(account -> !account.equals(fact.by()))
            .toList();
  }

  private void tell(CellKept kept, NoticeKind kind, List<String> addressees) {
    tell.all(
        addressees.stream()
            .map(addressee -> Notice.about(addressee, kind, kept.cell(), kept.fact()))
            .toList());
  }
}
