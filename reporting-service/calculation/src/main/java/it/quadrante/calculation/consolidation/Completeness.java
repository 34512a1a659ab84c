package it.quadrante.calculation.consolidation;

/** Cells that count out of the cells due; a cell answered before its deadline is in both. */
public record Completeness(int counted, int due) {
  public static final Completeness NONE = new Completeness(0, 0);

  public Completeness plus(Completeness other) {
    return new Completeness(counted + other.counted, due + other.due);
  }

  public boolean isFull() {
    return counted == due;
  }
}
