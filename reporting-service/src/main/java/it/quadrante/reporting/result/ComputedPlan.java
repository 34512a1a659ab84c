package it.quadrante.reporting.result;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.reporting.automatic.CellCourses;
import it.quadrante.reporting.automatic.domain.CellCourse;
import it.quadrante.reporting.automatic.domain.CountedYear;
import it.quadrante.reporting.input.ValueModel;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.CellKey;
import it.quadrante.reporting.input.events.ChamberChanged;
import it.quadrante.reporting.input.events.Content;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.ValueValidated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan as it was computed: every set of every version, over the same cells on the same day.
 *
 * @param cells what was entered
 * @param counted what its automatic measures count
 * @param sets not empty
 */
record ComputedPlan(String plan, CellValues cells, CountedYear counted, List<ComputedSet> sets) {

  /**
   * The plan after some facts. Official values and counts are carried on from what is there.
   *
   * @param facts all that was stored since, of whatever plan
   * @return empty where something came that changes more than values: compute it from scratch
   */
  Optional<ComputedPlan> after(List<Content> facts) {
    Map<Cell, CellValue> changes = new HashMap<>();
    for (Content fact : facts) {
      if (fact instanceof ValueValidated value) {
        add(value, changes);
      } else if (changesMore(fact)) {
        return Optional.empty();
      }
    }
    CountedYear counts = counted.after(newlyCounted(facts));
    return changes.isEmpty() && counts == counted
        ? Optional.of(this.stored())
        : with(changes, counts);
  }

  private List<CellCourse> newlyCounted(List<Content> facts) {
    return facts.stream()
        .filter(CellChanged.class::isInstance)
        .map(CellChanged.class::cast)
        .filter(each -> each.cell().year() == cells.year())
        .filter(each -> counted.counts(each.cell().entity()))
        .map(CellCourses::of)
        .toList();
  }

  private boolean changesMore(Content fact) {
    if (fact instanceof PlanPublished published) {
      return published.plan().id().equals(plan);
    }
    if (fact instanceof PeriodClosed closing) {
      return closing.year() == cells.year();
    }
    if (fact instanceof ChamberChanged chamber) {
      return !counted.entities().isEmpty()
          && !chamber.calendar().days(cells.year()).equals(counted.days());
    }
    return fact instanceof CellChanged changed
        && isRead(changed.cell())
        && (changesDeadlines(changed)
            || changed.isExpected() != cells.isExpected(changed.cell().cell()));
  }

  /** Its own, or the last of the year. */
  private boolean changesDeadlines(CellChanged changed) {
    return !changed.dueBy().equals(cells.deadlineOf(changed.cell().cell()))
        || (changed.cell().cell().quadrimestre().isYearEnd()
            && changed.dueBy().isAfter(cells.lastDeadline()));
  }

  /** The newest version of a cell holds, in whatever order they come. */
  private void add(ValueValidated value, Map<Cell, CellValue> changes) {
    Cell cell = value.cell().cell();
    CellValue known = changes.getOrDefault(cell, cells.valueOf(cell).orElse(null));
    if (isRead(value.cell()) && (known == null || known.version() < value.version())) {
      changes.put(cell, ValueModel.value(value));
    }
  }

  private boolean isRead(CellKey cell) {
    MeasureKey measure = cell.cell().measure();
    return cell.year() == cells.year()
        && bases().anyMatch(basis -> basis.compiled().placeOf(measure).isPresent());
  }

  /** Empty where a count holds from another day on or until another, or not any more. */
  private Optional<ComputedPlan> with(Map<Cell, CellValue> changes, CountedYear counts) {
    CellValues now = cells.with(changes);
    List<ComputedSet> after = new ArrayList<>();
    for (ComputedSet set : sets) {
      PlanBasis basis = set.calculated().basis().over(now).counting(counts);
      if (!basis.countsFromTheSameDays(set.calculated().basis())) {
        return Optional.empty();
      }
      Map<Cell, CellValue> changed = new HashMap<>(changes);
      changed.putAll(basis.countsSince(set.calculated().basis(), changes.keySet()));
      ComputedSet next = set.after(basis, changed);
      if (!Objects.equals(next.nextLook(), set.nextLook())) {
        return Optional.empty();
      }
      after.add(next);
    }
    return Optional.of(new ComputedPlan(plan, now, counts, after));
  }

  /** Without what has been stored, to be remembered. */
  ComputedPlan stored() {
    return new ComputedPlan(plan, cells, counted, sets.stream().map(ComputedSet::stored).toList());
  }

  /** Of each version. */
  Stream<PlanBasis> bases() {
    return sets.stream().map(set -> set.calculated().basis());
  }

  int indicators() {
    return sets.stream().mapToInt(set -> set.calculated().results().indicators().size()).sum();
  }
}
