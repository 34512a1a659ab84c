package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A measure consolidated over the quadrimestri up to one.
 *
 * @param course every quadrimestre up to then, used or not
 * @param leftOut quadrimestri in which another measure of the formula lacks its value
 */
public record MeasureToDate(MeasurePeriods course, Set<Quadrimestre> leftOut) {

  public Measure measure() {
    return course.measure();
  }

  /** Every quadrimestre up to then, used or not and why. */
  public List<Period> periods() {
    return course.periods();
  }

  /** Those whose values go into it. */
  public List<Quadrimestre> used() {
    return usedPeriods().mapToObj(Quadrimestre::at).toList();
  }

  private IntStream usedPeriods() {
    return IntStream.range(firstUsed(), course.count()).filter(this::isUsed);
  }

  /** LAST uses one quadrimestre only. */
  private int firstUsed() {
    if (measure().consolidation() != Consolidation.LAST) {
      return 0;
    }
    int last = course.count() - 1;
    while (last > 0 && !isUsed(last)) {
      last--;
    }
    return last;
  }

  private boolean isUsed(int period) {
    return course.state(period).counts()
        && !(measure().consolidation().goesPeriodByPeriod()
            && leftOut.contains(Quadrimestre.at(period)));
  }

  private List<CellValue.Counting> values() {
    List<CellValue.Counting> values = new ArrayList<>(course.count());
    for (int i = firstUsed(); i < course.count(); i++) {
      if (isUsed(i)) {
        values.add(course.counting(i));
      }
    }
    return values;
  }

  /** Of its values; none where one of them is no number. */
  private List<Figure> numbers() {
    List<Figure> numbers = new ArrayList<>(course.count());
    for (CellValue.Counting value : values()) {
      Optional<Figure> number = EntryOrder.numberOf(measure(), value.entry());
      if (number.isEmpty()) {
        return List.of();
      }
      numbers.add(number.get());
    }
    return numbers;
  }

  /** The number, when there is one. */
  public Optional<Figure> number() {
    List<Figure> numbers = numbers();
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (measure().consolidation()) {
          case SUM -> sum(numbers);
          case MEAN -> mean(numbers);
          case LAST -> numbers.get(numbers.size() - 1);
          case MAX -> numbers.stream().reduce(Figure::max).orElseThrow();
          case MIN -> numbers.stream().reduce(Figure::min).orElseThrow();
        });
  }

  /** One value alone is not divided, which would round it. */
  private static Figure mean(List<Figure> numbers) {
    return numbers.size() == 1 ? numbers.get(0) : sum(numbers).dividedBy(Figure.of(numbers.size()));
  }

  private static Figure sum(List<Figure> numbers) {
    Figure sum = numbers.get(0);
    for (int i = 1; i < numbers.size(); i++) {
      sum = sum.plus(numbers.get(i));
    }
    return sum;
  }

  /** The same with its calculation: 30 + 25 + 17. */
  public Optional<Working> working() {
    List<Working> terms = numbers().stream().map(Working::of).toList();
    return switch (measure().consolidation()) {
      case SUM -> terms.isEmpty() ? Optional.empty() : Optional.of(Working.sum(terms));
      case MEAN -> terms.isEmpty() ? Optional.empty() : Optional.of(workedMean(terms));
      case LAST, MAX, MIN -> number().map(Working::of);
    };
  }

  /** Divides by the number of values used. */
  private static Working workedMean(List<Working> terms) {
    Working sum = Working.sum(terms);
    return terms.size() == 1 ? sum : sum.dividedBy(Working.of(Figure.of(terms.size())));
  }

  /**
   * The one value that stands for those used, the latest or of MAX and MIN the extreme: for a date,
   * words or non realizzato it is the value.
   */
  public Optional<CellValue.Counting> standing() {
    List<CellValue.Counting> values = values();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    return switch (measure().consolidation()) {
      case MAX -> values.stream().reduce((a, b) -> order(a, b) > 0 ? a : b);
      case MIN -> values.stream().reduce((a, b) -> order(a, b) < 0 ? a : b);
      case SUM, MEAN, LAST -> Optional.of(values.get(values.size() - 1));
    };
  }

  private int order(CellValue.Counting one, CellValue.Counting other) {
    return EntryOrder.of(measure()).compare(one.entry(), other.entry());
  }

  public boolean hasValue() {
    return usedPeriods().findAny().isPresent();
  }

  /** What it is worth: a number, or the date, words or answer that stands. */
  public Optional<Entry> value() {
    Optional<Figure> sum =
        measure().consolidation().goesPeriodByPeriod() ? number() : Optional.empty();
    return sum.isPresent() ? sum.map(Entry.Number::new) : standing().map(CellValue.Counting::entry);
  }

  /** Whether a value went into it that nobody has validated yet. */
  public boolean isProvisional() {
    return usedPeriods().anyMatch(i -> course.state(i) == CellState.SUBMITTED);
  }

  /** Quadrimestri that are due and not there; none for a date that was answered once. */
  public List<Quadrimestre> gaps() {
    return course.hasGaps()
        ? IntStream.range(0, course.count())
            .filter(i -> course.state(i).isGap())
            .mapToObj(Quadrimestre::at)
            .toList()
        : List.of();
  }
}
