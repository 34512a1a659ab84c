package it.quadrante.measurement.cell.domain;

import it.quadrante.measurement.cell.domain.CellFact.What;
import java.util.ArrayList;
import java.util.List;

/** Every official value that a cell has ever had, as its history tells them. */
public final class OfficialVersions {
  private OfficialVersions() {}

  /**
   * The cell once for each, with that value as its official one; the newest last and as the cell
   * has it.
   *
   * @param history of the cell, in order
   */
  public static List<Cell> of(Cell cell, List<CellFact> history) {
    List<Cell> versions = new ArrayList<>();
    for (CellFact fact : history) {
      if (fact.what() == What.VALIDATED && !isNewest(cell, fact)) {
        versions.add(with(cell, official(fact, history)));
      }
    }
    if (cell.official() != null) {
      versions.add(cell);
    }
    return versions;
  }

  private static boolean isNewest(Cell cell, CellFact fact) {
    return fact.detail().officialVersion() == cell.official().version();
  }

  private static Cell with(Cell cell, Official official) {
    return new Cell(
        cell.key(), cell.definition(), cell.period(), cell.version(), cell.state(), official);
  }

  private static Official official(CellFact fact, List<CellFact> history) {
    CellFact.Detail validated = fact.detail();
    CellFact handedIn =
        history.stream()
            .filter(one -> one.what() == What.SUBMITTED)
            .filter(one -> one.detail().submission().equals(validated.submission()))
            .findFirst()
            .orElseThrow();
    Submission submission =
        new Submission(
            validated.submission(),
            validated.value(),
            handedIn.why(),
            new Signature(handedIn.by(), handedIn.at()),
            handedIn.detail().late());
    return new Official(
        validated.officialVersion(),
        submission,
        new Decision(new Signature(fact.by(), fact.at()), fact.why()),
        validated.judgedPercent());
  }
}
