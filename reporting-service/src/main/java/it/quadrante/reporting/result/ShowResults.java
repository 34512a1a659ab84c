package it.quadrante.reporting.result;

import it.quadrante.problem.ProblemException;
import it.quadrante.reporting.result.domain.Item;
import it.quadrante.reporting.result.domain.ResultSet;
import jakarta.enterprise.context.ApplicationScoped;

/** Results in the view that is asked for. */
@ApplicationScoped
public class ShowResults {
  private final ReadResults official;
  private final ProvisionalResults provisional;

  ShowResults(ReadResults official, ProvisionalResults provisional) {
    this.official = official;
    this.provisional = provisional;
  }

  /**
   * Every result of a plan at a quadrimestre.
   *
   * @param version null: the one in force
   */
  public Shown show(View view, String plan, String quadrimestre, Integer version) {
    ResultSet set = official.set(plan, quadrimestre, version);
    return view == View.PROVISIONAL
        ? provisional.of(set).shown()
        : new Shown(View.OFFICIAL, set, () -> official.items(set));
  }

  /** One of them. */
  public Item item(Shown shown, String subject) {
    return shown.view() == View.OFFICIAL
        ? official.item(shown.set(), subject)
        : shown.item(subject).orElseThrow(() -> notFound(shown, subject));
  }

  private static ProblemException notFound(Shown shown, String subject) {
    return new ProblemException(ResultProblem.RESULT_NOT_FOUND, shown.set().plan(), subject);
  }
}
