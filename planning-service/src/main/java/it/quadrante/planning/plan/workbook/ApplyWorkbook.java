package it.quadrante.planning.plan.workbook;

import it.quadrante.planning.plan.EditDraft;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.VersionRef;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Makes a draft what a workbook says, all of it or nothing, as it was shown and confirmed. */
@ApplicationScoped
public class ApplyWorkbook {
  private final PlanStore plans;
  private final EditDraft drafts;
  private final ReadWorkbook workbooks;

  ApplyWorkbook(PlanStore plans, EditDraft drafts, ReadWorkbook workbooks) {
    this.plans = plans;
    this.drafts = drafts;
    this.workbooks = workbooks;
  }

  /**
   * Applies an upload to the revision that was read.
   *
   * @param confirmed digest of the reading that was shown
   * @throws ProblemException WORKBOOK_REFUSED, READING_NOT_CONFIRMED, and what editing a draft has
   */
  @Transactional
  public PlanVersion apply(VersionRef ref, String confirmed, Upload upload, Locale language) {
    PlanVersion version =
        plans
            .find(ref.plan(), ref.number())
            .orElseThrow(
                () ->
                    new ProblemException(PlanningProblem.PLAN_NOT_FOUND, ref.plan(), ref.number()));
    return drafts.edit(ref, null, held -> content(version, confirmed, upload, language));
  }

  /** The draft is held and of the revision that was asked for: so is the version found. */
  private PlanContent content(
      PlanVersion version, String confirmed, Upload upload, Locale language) {
    WorkbookReading reading = workbooks.read(version, upload, language);
    if (!reading.faults().isEmpty()) {
      throw Refusal.of(reading.faults());
    }
    if (!reading.digest().equals(confirmed)) {
      throw new ProblemException(WorkbookProblem.READING_NOT_CONFIRMED);
    }
    return reading.content().orElseThrow();
  }
}
