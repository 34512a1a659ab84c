package it.quadrante.reporting.input;

import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import it.quadrante.reporting.input.events.ChamberChanged;
import it.quadrante.reporting.input.events.Content;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.Received;
import it.quadrante.reporting.input.store.InputStore;
import it.quadrante.reporting.input.store.YearLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Stores facts of one chamber and has the plans they touch computed once, all or nothing. */
@ApplicationScoped
public class TakeFacts {
  private final InputStore inputs;
  private final YearLocks years;
  private final RecountedPlans recounted;
  private final List<PlansTouched> resting;

  TakeFacts(
      InputStore inputs,
      YearLocks years,
      RecountedPlans recounted,
      @All List<PlansTouched> resting) {
    this.inputs = inputs;
    this.years = years;
    this.recounted = recounted;
    this.resting = resting;
  }

  /**
   * The current chamber has to be set before. Years are held first, inputs stored next and read
   * last: of two readers at work on one year the second sees what the first has stored.
   */
  @Transactional
  public void take(List<Received> facts) {
    List<Content> contents = facts.stream().map(Received::content).toList();
    Map<String, Integer> counting = holdCalendar(contents);
    hold(contents, counting);
    inputs.store(facts);
    Set<String> touched = touched(contents);
    touched.addAll(counting.keySet());
    if (!touched.isEmpty()) {
      resting.forEach(each -> each.touched(touched, contents));
    }
  }

  /**
   * No plan that counts comes while the calendar changes, and the other way round: either would not
   * know of the other.
   *
   * @return the plans whose calendar it is
   */
  private Map<String, Integer> holdCalendar(List<Content> facts) {
    List<ChamberChanged> told =
        facts.stream()
            .filter(ChamberChanged.class::isInstance)
            .map(ChamberChanged.class::cast)
            .toList();
    if (!told.isEmpty() || facts.stream().anyMatch(TakeFacts::counts)) {
      years.hold(new TreeSet<>(Set.of(YearLocks.CALENDAR)));
    }
    return told.isEmpty() ? Map.of() : recounted.after(told);
  }

  private static boolean counts(Content fact) {
    return fact instanceof PlanPublished plan && plan.counts();
  }

  private void hold(List<Content> facts, Map<String, Integer> counting) {
    Set<Integer> all = new HashSet<>(counting.values());
    facts.stream().flatMap(Content::years).forEach(all::add);
    years.holdWithReferring(all);
  }

  private Set<String> touched(List<Content> facts) {
    Set<String> touched = new TreeSet<>(each(facts, Content::touchedPlan).toList());
    touched.addAll(inputs.plansReading(each(facts, Content::touchedCell).collect(toSet())));
    touched.addAll(inputs.plansCounting(each(facts, Content::countedEntity).collect(toSet())));
    touched.addAll(inputs.plansOf(each(facts, Content::touchedEntity).collect(toSet())));
    return touched;
  }

  private static <T> Stream<T> each(List<Content> facts, Function<Content, Optional<T>> part) {
    return facts.stream().map(part).flatMap(Optional::stream);
  }
}
