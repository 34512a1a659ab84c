package it.quadrante.planning.plan.workbook;

import it.quadrante.planning.plan.EditDraft;
import it.quadrante.planning.plan.VersionRef;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Makes a draft what a workbook says, all of it or nothing, as it was shown and confirmed. */
@ApplicationScoped
public class ApplyWorkbook {
  private final EditDraft drafts;
  private final ReadWorkbook workbooks;

  ApplyWorkbook(EditDraft drafts, ReadWorkbook workbooks) {
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
    return drafts.editHeld(ref, held -> content(held, confirmed, upload, language));
  }

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
