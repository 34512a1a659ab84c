package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * The measures of one formula, consolidated up to a quadrimestre.
 *
 * <p><em>Same periods on both sides</em>: a quadrimestre is used only if every SUM or MEAN measure
 * that is expected there has a counting value, so that a ratio never divides eight months by four.
 * LAST, MAX and MIN take their own values.
 *
 * @param leftOut quadrimestri with values that wait for others of the same formula
 */
public record YearToDate(Map<MeasureKey, MeasureToDate> measures, Set<Quadrimestre> leftOut) {

  public static YearToDate of(
      List<Measure> measures, CellValues cells, Quadrimestre upTo, LocalDate asOf) {
    Map<Measure, Map<Quadrimestre, CellState>> states = new LinkedHashMap<>();
    for (Measure measure : measures) {
      Map<Quadrimestre, CellState> row = new LinkedHashMap<>();
      upTo.upToHere().forEach(q -> row.put(q, cells.stateOf(measure, q, asOf)));
      states.put(measure, row);
    }
    Set<Quadrimestre> leftOut = leftOut(states, upTo);
    Map<MeasureKey, MeasureToDate> consolidated = new LinkedHashMap<>();
    states.forEach(
        (measure, row) ->
            consolidated.put(measure.key(), consolidate(measure, row, leftOut, cells)));
    return new YearToDate(consolidated, leftOut);
  }

  private static Set<Quadrimestre> leftOut(
      Map<Measure, Map<Quadrimestre, CellState>> states, Quadrimestre upTo) {
    Set<Quadrimestre> out = EnumSet.noneOf(Quadrimestre.class);
    for (Quadrimestre q : upTo.upToHere()) {
      boolean complete =
          states.entrySet().stream()
              .filter(row -> row.getKey().consolidation().goesPeriodByPeriod())
              .map(row -> row.getValue().get(q))
              .allMatch(state -> state == CellState.COUNTED || state == CellState.NOT_EXPECTED);
      if (!complete) {
        out.add(q);
      }
    }
    return out;
  }

  private static MeasureToDate consolidate(
      Measure measure,
      Map<Quadrimestre, CellState> states,
      Set<Quadrimestre> leftOut,
      CellValues cells) {
    List<Quadrimestre> used = usedBy(measure, states, leftOut);
    List<PeriodUse> periods = new ArrayList<>();
    states.forEach(
        (q, state) ->
            periods.add(
                new PeriodUse(
                    q, state, cells.valueOf(new Cell(measure.key(), q)), used.contains(q))));
    List<CellValue.Counting> values =
        periods.stream()
            .filter(PeriodUse::used)
            .flatMap(period -> period.counting().stream())
            .toList();
    return new MeasureToDate(measure, periods, working(measure, values), standing(measure, values));
  }

  private static List<Quadrimestre> usedBy(
      Measure measure, Map<Quadrimestre, CellState> states, Set<Quadrimestre> leftOut) {
    boolean together = measure.consolidation().goesPeriodByPeriod();
    List<Quadrimestre> counted =
        states.entrySet().stream()
            .filter(row -> row.getValue() == CellState.COUNTED)
            .map(Map.Entry::getKey)
            .filter(q -> !together || !leftOut.contains(q))
            .toList();
    return measure.consolidation() == Consolidation.LAST && !counted.isEmpty()
        ? List.of(counted.get(counted.size() - 1))
        : counted;
  }

  private static Optional<Working> working(Measure measure, List<CellValue.Counting> values) {
    List<Figure> numbers =
        values.stream()
            .flatMap(value -> EntryOrder.numberOf(measure, value.entry()).stream())
            .toList();
    if (numbers.isEmpty() || numbers.size() < values.size()) {
      return Optional.empty();
    }
    List<Working> terms = numbers.stream().map(Working::of).toList();
    return Optional.of(
        switch (measure.consolidation()) {
          case SUM -> Working.sum(terms);
          case MEAN ->
              terms.size() == 1
                  ? terms.get(0)
                  : Working.sum(terms).dividedBy(Working.of(Figure.of(terms.size())));
          case LAST -> terms.get(terms.size() - 1);
          case MAX -> Working.of(numbers.stream().reduce(Figure::max).orElseThrow());
          case MIN -> Working.of(numbers.stream().reduce(Figure::min).orElseThrow());
        });
  }

  /** The one value that stands for all: of extremes the extreme, else the latest. */
  private static Optional<CellValue.Counting> standing(
      Measure measure, List<CellValue.Counting> values) {
    Comparator<CellValue.Counting> order =
        Comparator.comparing(CellValue.Counting::entry, EntryOrder.of(measure));
    BinaryOperator<CellValue.Counting> choice =
        switch (measure.consolidation()) {
          case MAX -> (earlier, later) -> order.compare(earlier, later) > 0 ? earlier : later;
          case MIN -> (earlier, later) -> order.compare(earlier, later) < 0 ? earlier : later;
          case SUM, MEAN, LAST -> (earlier, later) -> later;
        };
    return values.stream().reduce(choice);
  }

  public Optional<MeasureToDate> of(MeasureKey measure) {
    return Optional.ofNullable(measures.get(measure));
  }

  public Completeness completeness() {
    return measures.values().stream()
        .map(MeasureToDate::completeness)
        .reduce(Completeness.NONE, Completeness::plus);
  }

  /** Whether a due quadrimestre of some measure is not there. */
  public boolean hasGaps() {
    return measures.values().stream().anyMatch(measure -> !measure.gaps().isEmpty());
  }

  /** Whether some value of these quadrimestri may still come in time. */
  public boolean isOpen() {
    return measures.values().stream().anyMatch(MeasureToDate::isOpen);
  }

  /**
   * Why a figure over these measures is absent: of several measures that lack a value the one that
   * cannot be helped (suspended, not assessable) comes first, of several quadrimestri of one the
   * one that is owed.
   */
  public CellState reasonForAbsence() {
    List<CellState> reasons = new ArrayList<>();
    List<CellState> periods = new ArrayList<>();
    for (Quadrimestre q : leftOut) {
      periods.add(Absence.among(statesIn(q)));
    }
    if (anyLacks()) {
      reasons.add(Absence.over(periods));
    }
    for (MeasureToDate measure : measures.values()) {
      if (!measure.hasValue() && !measure.measure().consolidation().goesPeriodByPeriod()) {
        reasons.add(Absence.over(measure.periods().stream().map(PeriodUse::state).toList()));
      }
    }
    return Absence.among(reasons);
  }

  private boolean anyLacks() {
    return measures.values().stream()
        .anyMatch(m -> m.measure().consolidation().goesPeriodByPeriod() && !m.hasValue());
  }

  private List<CellState> statesIn(Quadrimestre q) {
    return measures.values().stream()
        .filter(m -> m.measure().consolidation().goesPeriodByPeriod())
        .flatMap(measure -> measure.periods().stream())
        .filter(period -> period.quadrimestre() == q)
        .map(PeriodUse::state)
        .toList();
  }
}
