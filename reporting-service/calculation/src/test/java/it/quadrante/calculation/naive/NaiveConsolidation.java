package it.quadrante.calculation.naive;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.naive.NaiveCells.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The measures of one formula, to date. */
record NaiveConsolidation(NaiveCells cells, List<Measure> measures) {

  Outcome valueOf(Measure measure) {
    List<CellValue.Counting> used =
        used(measure).stream().map(q -> cells.counting(measure.key(), q)).toList();
    if (used.isEmpty()) {
      return new Outcome.Absent(Set.of(measure.key()));
    }
    List<Outcome> values = used.stream().map(each -> outcome(measure, each.entry())).toList();
    Outcome last = values.get(values.size() - 1);
    List<Fraction> numbers =
        used.stream().flatMap(each -> number(measure, each.entry()).stream()).toList();
    return switch (measure.consolidation()) {
      case LAST -> last;
      case SUM -> new Outcome.Number(Fraction.sum(numbers));
      case MEAN -> new Outcome.Number(Fraction.sum(numbers).over(Fraction.of(numbers.size())));
      case MAX -> numbers.isEmpty() ? extreme(values, true) : greatest(numbers, values, true);
      case MIN -> numbers.isEmpty() ? extreme(values, false) : greatest(numbers, values, false);
    };
  }

  /** Of what is equal the later. */
  private static Outcome greatest(List<Fraction> numbers, List<Outcome> values, boolean max) {
    int best = 0;
    for (int i = 1; i < numbers.size(); i++) {
      int order = numbers.get(i).compareTo(numbers.get(best));
      best = (max ? order >= 0 : order <= 0) ? i : best;
    }
    return values.get(best);
  }

  /** Of days; one that never came is after all others. */
  private static Outcome extreme(List<Outcome> days, boolean max) {
    return days.stream().reduce((a, b) -> (max == day(a).isAfter(day(b))) ? a : b).orElseThrow();
  }

  private static LocalDate day(Outcome outcome) {
    return outcome instanceof Outcome.Day day ? day.date() : LocalDate.MAX;
  }

  private static Outcome outcome(Measure measure, Entry entry) {
    if (entry instanceof Entry.Day day) {
      return new Outcome.Day(day.date());
    }
    if (entry instanceof Entry.NotRealised) {
      return new Outcome.NotDone();
    }
    return number(measure, entry).<Outcome>map(Outcome.Number::new).orElseGet(Outcome.Words::new);
  }

  /** SI is 1; NO and a yes that never came are 0. */
  static Optional<Fraction> number(Measure measure, Entry entry) {
    if (entry instanceof Entry.Number number) {
      return Optional.of(Fraction.of(number.figure()));
    }
    return measure.unit() == Unit.YES_NO
        ? Optional.of(Fraction.of(entry instanceof Entry.YesNo answer && answer.yes() ? 1 : 0))
        : Optional.empty();
  }

  /** Quadrimestri of which the value is made; of a stock the last one alone. */
  List<Quadrimestre> used(Measure measure) {
    return cells.toDate().stream()
        .filter(q -> cells.standing(measure, q) == Standing.COUNTS)
        .filter(q -> !together(measure) || everybodyHasValues(q))
        .toList();
  }

  private static boolean together(Measure measure) {
    return measure.consolidation() == Consolidation.SUM
        || measure.consolidation() == Consolidation.MEAN;
  }

  /** Same periods on both sides. */
  private boolean everybodyHasValues(Quadrimestre q) {
    return measures.stream()
        .filter(NaiveConsolidation::together)
        .map(each -> cells.standing(each, q))
        .allMatch(standing -> standing == Standing.COUNTS || standing == Standing.NOT_EXPECTED);
  }

  /** Validated cells, and those of them that are due with those owed. */
  int counted() {
    return measures.stream()
        .mapToInt(each -> cells.isAnsweredDate(each) ? Math.max(1, due(each)) : counted(each))
        .sum();
  }

  int due() {
    return measures.stream()
        .mapToInt(each -> cells.isAnsweredDate(each) ? Math.max(1, due(each)) : due(each))
        .sum();
  }

  private int counted(Measure measure) {
    return (int) inState(measure, Set.of(Standing.COUNTS));
  }

  private int due(Measure measure) {
    return (int)
        cells.toDate().stream()
            .filter(measure.expectedIn()::contains)
            .filter(
                q -> Set.of(Standing.COUNTS, Standing.OWED).contains(cells.standing(measure, q)))
            .count();
  }

  boolean hasGaps() {
    Set<Standing> gaps = Set.of(Standing.OWED, Standing.SUSPENDED, Standing.NOT_ASSESSABLE);
    return unanswered().stream().anyMatch(each -> inState(each, gaps) > 0);
  }

  boolean isOpen() {
    return unanswered().stream().anyMatch(each -> inState(each, Set.of(Standing.OPEN)) > 0);
  }

  /** Whether a value that nobody has validated went into it. */
  boolean isProvisional() {
    return measures.stream()
        .anyMatch(
            each -> {
              List<Quadrimestre> used = used(each);
              boolean last = each.consolidation() == Consolidation.LAST && !used.isEmpty();
              return (last ? used.subList(used.size() - 1, used.size()) : used)
                  .stream().anyMatch(q -> cells.counting(each.key(), q).provisional());
            });
  }

  /** All but dates that have their answer. */
  List<Measure> unanswered() {
    return measures.stream().filter(each -> !cells.isAnsweredDate(each)).toList();
  }

  private long inState(Measure measure, Set<Standing> states) {
    return cells.toDate().stream().filter(q -> states.contains(cells.standing(measure, q))).count();
  }

  /** Why these measures, all of them needed, have no value. */
  Standing reason(List<Measure> lacking) {
    return helplessFirst(lacking.stream().map(this::reason).toList());
  }

  /** One quadrimestre would do: what is owed is told first. */
  private Standing reason(Measure measure) {
    List<Standing> reasons =
        cells.toDate().stream()
            .filter(q -> cells.standing(measure, q) != Standing.NOT_EXPECTED)
            .map(q -> reason(measure, q))
            .toList();
    return first(List.of(Standing.OWED, Standing.SUSPENDED, Standing.NOT_ASSESSABLE), reasons);
  }

  private Standing reason(Measure measure, Quadrimestre q) {
    return together(measure)
        ? helplessFirst(
            measures.stream()
                .filter(NaiveConsolidation::together)
                .map(each -> cells.standing(each, q))
                .toList())
        : cells.standing(measure, q);
  }

  private static Standing helplessFirst(List<Standing> reasons) {
    return first(List.of(Standing.SUSPENDED, Standing.NOT_ASSESSABLE, Standing.OWED), reasons);
  }

  private static Standing first(List<Standing> order, List<Standing> of) {
    return order.stream().filter(of::contains).findFirst().orElse(Standing.OPEN);
  }
}
