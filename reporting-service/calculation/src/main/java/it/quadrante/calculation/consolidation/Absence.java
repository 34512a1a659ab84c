package it.quadrante.calculation.consolidation;

import java.util.ArrayList;
import java.util.List;

/** Why a figure is absent, where several of its cells lack a value for several reasons. */
public final class Absence {
  /** All are needed at once: what cannot be helped outweighs what is owed. */
  private static final List<CellState> ALL_NEEDED =
      List.of(CellState.SUSPENDED, CellState.NOT_ASSESSABLE, CellState.MISSING);

  /** One would do: what is owed outweighs what cannot be helped. */
  private static final List<CellState> ONE_WOULD_DO =
      List.of(CellState.MISSING, CellState.SUSPENDED, CellState.NOT_ASSESSABLE);

  private Absence() {}

  /**
   * MISSING, SUSPENDED, NOT_ASSESSABLE or, where none of them, NOT_DUE.
   *
   * @param lacking the measures without value that the figure cannot do without
   */
  public static CellState reason(YearToDate inputs, List<MeasureToDate> lacking) {
    return first(ALL_NEEDED, lacking.stream().map(each -> reason(inputs, each)).toList());
  }

  /** Of several quadrimestri one would do. */
  private static CellState reason(YearToDate inputs, MeasureToDate measure) {
    List<CellState> reasons = new ArrayList<>();
    for (int i = 0; i < measure.periods().size(); i++) {
      if (measure.periods().get(i).state() != CellState.NOT_EXPECTED) {
        reasons.add(reason(inputs, measure, i));
      }
    }
    return first(ONE_WOULD_DO, reasons);
  }

  /** What goes period by period needs its fellows of the same quadrimestre too. */
  private static CellState reason(YearToDate inputs, MeasureToDate measure, int period) {
    return measure.measure().consolidation().goesPeriodByPeriod()
        ? first(
            ALL_NEEDED,
            inputs.measures().stream()
                .filter(each -> each.measure().consolidation().goesPeriodByPeriod())
                .map(each -> each.periods().get(period).state())
                .toList())
        : measure.periods().get(period).state();
  }

  private static CellState first(List<CellState> order, List<CellState> states) {
    List<CellState> told =
        states.stream().map(state -> state.isOwed() ? CellState.MISSING : state).toList();
    return order.stream().filter(told::contains).findFirst().orElse(CellState.NOT_DUE);
  }
}
