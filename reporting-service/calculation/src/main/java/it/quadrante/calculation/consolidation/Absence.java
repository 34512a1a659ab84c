package it.quadrante.calculation.consolidation;

import java.util.List;

/** Which of several reasons for an absent figure is told. */
final class Absence {
  /** All are needed at once: what cannot be helped outweighs what is owed. */
  private static final List<CellState> AMONG =
      List.of(CellState.SUSPENDED, CellState.NOT_ASSESSABLE, CellState.MISSING);

  /** One would do: what is owed outweighs what cannot be helped. */
  private static final List<CellState> OVER =
      List.of(CellState.MISSING, CellState.SUSPENDED, CellState.NOT_ASSESSABLE);

  private Absence() {}

  static CellState among(List<CellState> states) {
    return first(AMONG, states);
  }

  static CellState over(List<CellState> states) {
    return first(OVER, states);
  }

  private static CellState first(List<CellState> order, List<CellState> states) {
    List<CellState> told =
        states.stream().map(state -> state.isOwed() ? CellState.MISSING : state).toList();
    return order.stream().filter(told::contains).findFirst().orElse(CellState.NOT_DUE);
  }
}
