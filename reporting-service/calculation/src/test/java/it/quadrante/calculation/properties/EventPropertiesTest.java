package it.quadrante.calculation.properties;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.naive.RandomSituation;
import it.quadrante.calculation.naive.Situation;
import it.quadrante.calculation.properties.Event.Kind;
import it.quadrante.calculation.result.PlanResults;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to the cells of a plan, and in whatever order one hears of it. */
class EventPropertiesTest {

  @Property
  void calculatedOneChangeAtATimeItIsTheSameAsFromScratch(
      @ForAll long plan,
      @ForAll("events") List<Event> events,
      @ForAll @IntRange(max = 30) int place) {
    Situation now = RandomSituation.of(plan);
    PlanResults first = now.production();
    PlanResults results = first;

    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (event.kind() == Kind.REVISION) {
        now = event.revised(now);
        results = now.production();
      } else {
        Cell cell = event.cellIn(now);
        Optional<CellValue> value = event.value(now, i);
        now = now.holding(cell, value);
        results = results.after(cell, value);
      }
      assertSame(results, now.production());
    }

    // What came since has left no trace in the results from before.
    Situation before = RandomSituation.of(plan);
    assertSame(first, before.production());
    Cell cell = new Event(Kind.SENT_BACK, place, 0).cellIn(before);
    assertSame(
        first.after(cell, Optional.empty()), before.holding(cell, Optional.empty()).production());
  }

  @Property
  void theOrderInWhichEventsArriveChangesNothing(
      @ForAll long plan, @ForAll("valueEvents") List<Event> events, @ForAll Random random) {
    Situation situation = RandomSituation.of(plan);
    List<Integer> inOrder = IntStream.range(0, events.size()).boxed().toList();
    List<Integer> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, random);

    assertSame(read(situation, events, shuffled), read(situation, events, inOrder));
  }

  /** As a reader does: of a cell the highest version holds, whenever it comes. */
  private static PlanResults read(Situation situation, List<Event> events, List<Integer> order) {
    PlanResults results = situation.production();
    Map<Cell, Integer> versions = new HashMap<>();
    for (int version : order) {
      Event event = events.get(version);
      Cell cell = event.cellIn(situation);
      if (version >= versions.getOrDefault(cell, 0)) {
        versions.put(cell, version);
        results = results.after(cell, event.value(situation, version));
      }
    }
    return results;
  }

  private static void assertSame(PlanResults one, PlanResults other) {
    assertThat(one.indicators()).isEqualTo(other.indicators());
    assertThat(one.aggregates()).isEqualTo(other.aggregates());
    assertThat(one.blockingClosing()).isEqualTo(other.blockingClosing());
  }

  @Provide
  Arbitrary<List<Event>> events() {
    return events(Arbitraries.of(Kind.class));
  }

  @Provide
  Arbitrary<List<Event>> valueEvents() {
    return events(Arbitraries.of(Kind.class).filter(kind -> kind != Kind.REVISION));
  }

  private static Arbitrary<List<Event>> events(Arbitrary<Kind> kinds) {
    return Combinators.combine(
            kinds, Arbitraries.integers().between(0, 30), Arbitraries.integers().between(-5, 120))
        .as(Event::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }
}
