package it.quadrante.reporting.result;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.reporting.input.ValueModel;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.CellKey;
import it.quadrante.reporting.input.events.Content;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.ValueValidated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan as it was computed: every set of every version, over the same cells on the same day.
 *
 * @param sets not empty
 */
record ComputedPlan(String plan, CellValues cells, List<ComputedSet> sets) {

  /**
   * The plan after some facts. Official values are carried on from what is there.
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
    return Optional.of(changes.isEmpty() ? this.stored() : with(changes));
  }

  private boolean changesMore(Content fact) {
    if (fact instanceof PlanPublished published) {
      return published.plan().id().equals(plan);
    }
    if (fact instanceof PeriodClosed closing) {
      return closing.year() == cells.year();
    }
    return fact instanceof CellChanged changed
        && isRead(changed.cell())
        && changesDeadlines(changed);
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

  private ComputedPlan with(Map<Cell, CellValue> changes) {
    CellValues now = cells.with(changes);
    return new ComputedPlan(
        plan,
        now,
        sets.stream().map(set -> set.after(set.calculated().basis().over(now), changes)).toList());
  }

  /** Without what has been stored, to be remembered. */
  ComputedPlan stored() {
    return new ComputedPlan(plan, cells, sets.stream().map(ComputedSet::stored).toList());
  }

  /** Of each version. */
  Stream<PlanBasis> bases() {
    return sets.stream().map(set -> set.calculated().basis());
  }

  int indicators() {
    return sets.stream().mapToInt(set -> set.calculated().results().indicators().size()).sum();
  }
}
