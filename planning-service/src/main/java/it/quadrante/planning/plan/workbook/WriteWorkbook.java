package it.quadrante.planning.plan.workbook;

import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.ProblemException;
import it.quadrante.spreadsheet.CsvFile;
import it.quadrante.spreadsheet.Table;
import it.quadrante.spreadsheet.XlsxFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Gives a version of a plan out as a workbook, or one of its sheets as CSV. */
@ApplicationScoped
public class WriteWorkbook {
  private final PlanStore plans;

  WriteWorkbook(PlanStore plans) {
    this.plans = plans;
  }

  /** The revision it would be taken from. */
  @Transactional
  public int revision(String plan, int number) {
    return plans.revision(plan, number).orElseThrow(() -> notFound(plan, number));
  }

  /** A file, and the revision of the plan it says. */
  public record Written(int revision, byte[] file) {}

  @Transactional
  public Written workbook(String plan, int number) {
    PlanVersion version = find(plan, number);
    PlanTree tree = PlanTree.of(version.content());
    List<Table> tables = new ArrayList<>();
    tables.add(Provenance.table(version));
    PlanSheets.of(version).forEach(form -> tables.add(form.table(tree)));
    return new Written(version.revision(), XlsxFile.of(tables));
  }

  @Transactional
  public Written sheet(String plan, int number, String sheet) {
    Upload.known(sheet);
    PlanVersion version = find(plan, number);
    SheetForm form =
        PlanSheets.of(version).stream()
            .filter(each -> each.name().equals(sheet))
            .findFirst()
            .orElseThrow();
    return new Written(version.revision(), CsvFile.of(form.table(PlanTree.of(version.content()))));
  }

  private PlanVersion find(String plan, int number) {
    return plans.find(plan, number).orElseThrow(() -> notFound(plan, number));
  }

  private static ProblemException notFound(String plan, int number) {
    return new ProblemException(PlanningProblem.PLAN_NOT_FOUND, plan, number);
  }
}
