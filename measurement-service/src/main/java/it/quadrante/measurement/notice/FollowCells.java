package it.quadrante.measurement.notice;

import it.quadrante.measurement.cell.CellKept;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.Outcome;
import it.quadrante.measurement.notice.domain.Notice;
import it.quadrante.measurement.notice.store.NoticeWork;
import it.quadrante.measurement.period.domain.PeriodKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;

/** What notices take from the facts of cells, in the transaction that keeps them. */
@ApplicationScoped
class FollowCells {

  /** What completes a period: a correction had a value before, after a withdrawal one is owed. */
  private static final Set<Outcome> COMPLETING =
      EnumSet.of(Outcome.VALIDATED, Outcome.NOT_ASSESSABLE, Outcome.SUSPENDED);

  private final Tell tell;
  private final NoticeWork work;

  FollowCells(Tell tell, NoticeWork work) {
    this.tell = tell;
    this.work = work;
  }

  void follow(@Observes CellKept kept) {
    Cell cell = kept.cell();
    CellFact.What what = kept.fact().what();
    if (what == CellFact.What.SENT_BACK) {
      Notice.returned(cell, kept.fact().at()).ifPresent(tell::one);
    }
    if (kept.fact().makesOfficial() && COMPLETING.contains(cell.official().outcome())) {
      work.checkCompletion(
          new PeriodKey(cell.key().entity(), cell.key().year(), cell.key().quadrimestre()));
    }
  }
}
