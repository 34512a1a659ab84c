package it.quadrante.measurement.notice;

import it.quadrante.measurement.cell.CellKept;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.notice.domain.Notice;
import it.quadrante.measurement.notice.store.NoticeWork;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.period.domain.PeriodKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;

/** What notices take from the facts of cells, in the transaction that keeps them. */
@ApplicationScoped
class FollowCells {

  /** Steps after which nobody may have anything to do about a cell. */
  private static final Set<CellFact.What> SETTLING =
      EnumSet.of(
          CellFact.What.VALIDATED,
          CellFact.What.REQUEST_APPROVED,
          CellFact.What.WITHDRAWN,
          CellFact.What.SENT_BACK,
          CellFact.What.NO_LONGER_EXPECTED);

  private final Tell tell;
  private final NoticeWork work;

  FollowCells(Tell tell, NoticeWork work) {
    this.tell = tell;
    this.work = work;
  }

  void follow(@Observes CellKept kept) {
    Cell cell = kept.cell();
    CellFact.What what = kept.fact().what();
    if (what == CellFact.What.SENT_BACK && cell.expected()) {
      tell.all(Notice.returned(cell, kept.fact().at()));
    }
    if (SETTLING.contains(what) && cell.isAnsweredOn(BusinessDay.of(kept.fact().at()))) {
      work.checkCompletion(
          new PeriodKey(cell.key().entity(), cell.key().year(), cell.key().quadrimestre()));
    }
  }
}
