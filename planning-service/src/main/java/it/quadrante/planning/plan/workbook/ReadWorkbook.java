package it.quadrante.planning.plan.workbook;

import it.quadrante.identity.Caller;
import it.quadrante.planning.PlanningSettings;
import it.quadrante.planning.plan.PlanReferences;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.TargetEdits;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.ProblemException;
import it.quadrante.spreadsheet.WorkbookLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;

/** Reads an upload and says what it would change; nothing is stored. */
@ApplicationScoped
public class ReadWorkbook {
  private final PlanStore plans;
  private final PlanReferences references;
  private final Caller caller;
  private final Clock clock;
  private final WorkbookLimits limits;

  ReadWorkbook(
      PlanStore plans,
      PlanReferences references,
      Caller caller,
      Clock clock,
      PlanningSettings settings) {
    this.plans = plans;
    this.references = references;
    this.caller = caller;
    this.clock = clock;
    PlanningSettings.Workbook workbook = settings.workbook();
    this.limits =
        new WorkbookLimits(
            workbook.mostBytes(),
            workbook.mostUnpackedBytes(),
            workbook.mostRows(),
            workbook.mostColumns(),
            workbook.mostCells(),
            workbook.longestText(),
            workbook.mostCharacters());
  }

  /**
   * What the upload would make of a draft.
   *
   * @throws ProblemException PLAN_NOT_FOUND, PLAN_NOT_A_DRAFT, WORKBOOK_REFUSED
   */
  @Transactional
  public WorkbookReading read(String plan, int number, Upload upload, Locale language) {
    PlanVersion version =
        plans
            .find(plan, number)
            .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_NOT_FOUND, plan, number));
    if (!(version.life() instanceof PlanLife.Draft)) {
      throw new ProblemException(PlanningProblem.PLAN_NOT_A_DRAFT, plan, number);
    }
    return read(version, upload, language);
  }

  WorkbookReading read(PlanVersion version, Upload upload, Locale language) {
    TargetEdits targets =
        new TargetEdits(new PlanLife.Signature(caller.account(), clock.instant()));
    return new UploadReader(
            limits, language, content -> references.faults(version.plan(), content), targets)
        .read(version, upload);
  }
}
