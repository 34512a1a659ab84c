package it.quadrante.reporting.input;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import it.quadrante.reporting.input.events.ChamberChanged;
import it.quadrante.reporting.input.events.Content;
import it.quadrante.reporting.input.events.Received;
import it.quadrante.reporting.input.store.InputStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Stores facts of one chamber and has the plans they touch computed once, all or nothing. */
@ApplicationScoped
public class TakeFacts {
  private final InputStore inputs;
  private final List<PlansTouched> resting;

  TakeFacts(InputStore inputs, @All List<PlansTouched> resting) {
    this.inputs = inputs;
    this.resting = resting;
  }

  /**
   * The current chamber has to be set before. Years are held first, inputs stored next and read
   * last: of two readers at work on one year the second sees what the first has stored.
   */
  @Transactional
  public void take(List<Received> facts) {
    inputs.hold(
        facts.stream().flatMap(fact -> fact.content().years()).collect(toCollection(TreeSet::new)));
    inputs.store(facts);
    Set<String> touched = touched(facts);
    if (!touched.isEmpty()) {
      List<Content> contents = facts.stream().map(Received::content).toList();
      resting.forEach(each -> each.touched(touched, contents));
    }
  }

  private Set<String> touched(List<Received> facts) {
    Set<String> touched = new TreeSet<>(each(facts, Content::touchedPlan).toList());
    touched.addAll(inputs.plansReading(each(facts, Content::touchedCell).collect(toSet())));
    touched.addAll(inputs.plansCounting(each(facts, Content::countedEntity).collect(toSet())));
    if (facts.stream().anyMatch(fact -> fact.content() instanceof ChamberChanged)) {
      touched.addAll(inputs.plansCounting());
    }
    touched.addAll(inputs.plansOf(each(facts, Content::touchedEntity).collect(toSet())));
    return touched;
  }

  private static <T> Stream<T> each(List<Received> facts, Function<Content, Optional<T>> part) {
    return facts.stream().map(fact -> part.apply(fact.content())).flatMap(Optional::stream);
  }
}
