package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.ValidateValue.Verdict;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.Warnings.Warning;
import it.quadrante.measurement.cell.store.PeriodCells;
import it.quadrante.measurement.period.PeriodGuard;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes several submitted values official: all of them, or none where one cannot be. */
@ApplicationScoped
public class ValidateTogether {
  /** Most values at once. */
  public static final int MOST = 200;

  private static final IfMatch ANY = IfMatch.of(null);

  /**
   * What the validator sends of a cell.
   *
   * @param submission the one the validator has seen
   */
  public record Item(UUID cell, int submission) {}

  private final PeriodGuard periods;
  private final PeriodCells periodCells;
  private final ValidateValue validateValue;
  private final ReadWarnings warnings;

  ValidateTogether(
      PeriodGuard periods,
      PeriodCells periodCells,
      ValidateValue validateValue,
      ReadWarnings warnings) {
    this.periods = periods;
    this.periodCells = periodCells;
    this.validateValue = validateValue;
    this.warnings = warnings;
  }

  /**
   * In the order sent. Periods are shared first, then cells are held in the order of their ids as
   * the database has it, so that nobody who holds several waits for another; what is odd is looked
   * at when all are held.
   *
   * @throws ProblemException VALIDATIONS_REFUSED with a fault for each value that cannot be
   *     validated here: also every one with a warning
   */
  @Transactional
  public List<Cell> validate(List<Item> items) {
    if (items.isEmpty() || items.size() > MOST) {
      throw new ProblemException(CellProblem.VALIDATIONS_COUNT, MOST);
    }
    periods.share(periodCells.periodsOfCells(items.stream().map(Item::cell).toList()));
    Cell[] validated = new Cell[items.size()];
    List<Fault> faults = new ArrayList<>();
    IntStream.range(0, items.size())
        .boxed()
        .sorted(Comparator.comparing(at -> items.get(at).cell().toString()))
        .forEach(
            at -> refusal(at, () -> validated[at] = step(items.get(at))).ifPresent(faults::add));
    IntStream.range(0, items.size())
        .filter(at -> validated[at] != null)
        .forEach(at -> refusal(at, () -> requirePlain(validated[at])).ifPresent(faults::add));
    if (!faults.isEmpty()) {
      throw new ProblemException(CellProblem.VALIDATIONS_REFUSED, faults, faults.size());
    }
    List<Cell> all = List.of(validated);
    all.forEach(ValidateValue::log);
    return all;
  }

  private static Optional<Fault> refusal(int at, Runnable step) {
    try {
      step.run();
      return Optional.empty();
    } catch (ProblemException refused) {
      return Optional.of(refused.asFault("/items/" + at));
    }
  }

  private Cell step(Item item) {
    return validateValue.step(item.cell(), ANY, new Verdict(item.submission(), null, null));
  }

  private void requirePlain(Cell validated) {
    Set<Warning> odd = warnings.of(validated);
    if (!odd.isEmpty()) {
      throw new ProblemException(
          CellProblem.VALUE_WITH_WARNING,
          odd.stream().map(Enum::name).collect(Collectors.joining(", ")));
    }
  }
}
