package it.quadrante.reporting.result;

import it.quadrante.problem.ProblemException;
import it.quadrante.reporting.result.domain.Item;
import it.quadrante.reporting.result.domain.ResultSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

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
   * Every result of a plan at a quadrimestre, official ones not read yet: who has them by their tag
   * needs them no more.
   *
   * @param version null: the one in force
   */
  public Shown show(View view, String plan, String quadrimestre, Integer version) {
    ResultSet set = official.set(plan, quadrimestre, version);
    return view == View.PROVISIONAL
        ? provisional.of(set).shown()
        : new Shown(View.OFFICIAL, set, () -> official.items(set));
  }

  /** With every result, read. */
  public Shown whole(Shown shown) {
    return shown.view() == View.OFFICIAL ? read(shown.set(), official::items) : shown;
  }

  /** With one result only, read. */
  public Shown only(Shown shown, String subject) {
    if (shown.view() == View.OFFICIAL) {
      return read(shown.set(), set -> List.of(official.item(set, subject)));
    }
    Item item = shown.item(subject).orElseThrow(() -> notFound(shown, subject));
    return new Shown(shown.view(), shown.set(), () -> List.of(item));
  }

  private Shown read(ResultSet first, Function<ResultSet, List<Item>> reading) {
    return OneMoment.read(
        first,
        set -> {
          List<Item> items = reading.apply(set);
          return new Shown(View.OFFICIAL, set, () -> items);
        },
        official::now);
  }

  private static ProblemException notFound(Shown shown, String subject) {
    return new ProblemException(ResultProblem.RESULT_NOT_FOUND, shown.set().plan(), subject);
  }
}
