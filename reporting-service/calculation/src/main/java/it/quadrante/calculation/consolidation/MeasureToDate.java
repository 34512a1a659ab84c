package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A measure consolidated over the quadrimestri up to one.
 *
 * @param periods every quadrimestre up to then, used or not and why
 * @param used those whose values went into it
 * @param working the number with its calculation, when there is one
 * @param standing the one value that stands for those used, the latest or of MAX and MIN the
 *     extreme: for a date, words or non realizzato it is the value
 */
public record MeasureToDate(
    Measure measure,
    List<Period> periods,
    List<Period> used,
    Optional<Working> working,
    Optional<CellValue.Counting> standing) {
  public MeasureToDate {
    periods = List.copyOf(periods);
    used = List.copyOf(used);
  }

  /**
   * @param leftOut quadrimestri in which another measure of the formula lacks its value
   */
  static MeasureToDate of(MeasurePeriods course, Set<Quadrimestre> leftOut) {
    Measure measure = course.measure();
    List<Period> used = used(course, leftOut);
    List<CellValue.Counting> values = new ArrayList<>(used.size());
    used.forEach(period -> period.counting().ifPresent(values::add));
    return new MeasureToDate(
        measure, course.periods(), used, working(measure, values), standing(measure, values));
  }

  private static List<Period> used(MeasurePeriods course, Set<Quadrimestre> leftOut) {
    Consolidation consolidation = course.measure().consolidation();
    boolean together = consolidation.goesPeriodByPeriod();
    List<Period> counted = new ArrayList<>(course.periods().size());
    for (Period period : course.periods()) {
      if (period.state().counts() && !(together && leftOut.contains(period.quadrimestre()))) {
        counted.add(period);
      }
    }
    return consolidation == Consolidation.LAST && !counted.isEmpty()
        ? counted.subList(counted.size() - 1, counted.size())
        : counted;
  }

  private static Optional<Working> working(Measure measure, List<CellValue.Counting> values) {
    List<Figure> numbers = new ArrayList<>(values.size());
    for (CellValue.Counting value : values) {
      EntryOrder.numberOf(measure, value.entry()).ifPresent(numbers::add);
    }
    if (numbers.isEmpty() || numbers.size() < values.size()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (measure.consolidation()) {
          case SUM -> sum(numbers);
          case MEAN -> mean(numbers);
          case LAST -> Working.of(numbers.get(numbers.size() - 1));
          case MAX -> Working.of(numbers.stream().reduce(Figure::max).orElseThrow());
          case MIN -> Working.of(numbers.stream().reduce(Figure::min).orElseThrow());
        });
  }

  private static Working sum(List<Figure> numbers) {
    List<Working> terms = new ArrayList<>(numbers.size());
    numbers.forEach(number -> terms.add(Working.of(number)));
    return Working.sum(terms);
  }

  /** Divides by the number of values used. */
  private static Working mean(List<Figure> numbers) {
    Working sum = sum(numbers);
    return numbers.size() == 1 ? sum : sum.dividedBy(Working.of(Figure.of(numbers.size())));
  }

  /** The one value that stands for all: of extremes the extreme, else the latest. */
  private static Optional<CellValue.Counting> standing(
      Measure measure, List<CellValue.Counting> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    return switch (measure.consolidation()) {
      case MAX -> values.stream().reduce((a, b) -> order(measure, a, b) > 0 ? a : b);
      case MIN -> values.stream().reduce((a, b) -> order(measure, a, b) < 0 ? a : b);
      case SUM, MEAN, LAST -> Optional.of(values.get(values.size() - 1));
    };
  }

  private static int order(Measure measure, CellValue.Counting one, CellValue.Counting other) {
    return EntryOrder.of(measure).compare(one.entry(), other.entry());
  }

  public boolean hasValue() {
    return standing.isPresent();
  }

  /** What it is worth: a number, or the date, words or answer that stands. */
  public Optional<Entry> value() {
    return measure.consolidation().goesPeriodByPeriod() && working.isPresent()
        ? working.map(Working::result).map(Entry.Number::new)
        : standing.map(CellValue.Counting::entry);
  }

  /** Whether a value went into it that nobody has validated yet. */
  public boolean isProvisional() {
    return used.stream().anyMatch(period -> period.state() == CellState.SUBMITTED);
  }

  /** Counted cells and cells due; a date that was answered once is answered wherever it is due. */
  public Completeness completeness() {
    int due = count(period -> period.state().isDue() && isExpectedIn(period.quadrimestre()));
    if (isAnswered()) {
      int answered = Math.max(1, due);
      return new Completeness(answered, answered);
    }
    return new Completeness(count(period -> period.state().counts()), due);
  }

  private boolean isExpectedIn(Quadrimestre quadrimestre) {
    return measure.expectedIn().contains(quadrimestre);
  }

  /** Quadrimestri that are due and not there; none for a date that was answered once. */
  public List<Quadrimestre> gaps() {
    return isAnswered()
        ? List.of()
        : periods.stream()
            .filter(period -> period.state().isGap())
            .map(Period::quadrimestre)
            .toList();
  }

  public boolean hasGaps() {
    return !isAnswered() && count(period -> period.state().isGap()) > 0;
  }

  /** Whether a value may still come in time; not for a date that was answered. */
  public boolean isOpen() {
    return !isAnswered() && count(period -> period.state() == CellState.NOT_DUE) > 0;
  }

  private boolean isAnswered() {
    return measure.isAnsweredOnce() && hasValue();
  }

  private int count(Predicate<Period> condition) {
    int count = 0;
    for (Period period : periods) {
      count += condition.test(period) ? 1 : 0;
    }
    return count;
  }
}
