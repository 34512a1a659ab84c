package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.CellAccess.Held;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.Repeat;
import it.quadrante.measurement.cell.domain.Warnings.Warning;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hands in many values and parts: every cell is read at once, each is decided on by the rules of a
 * single one, and what comes of it is written at once.
 */
@ApplicationScoped
public class HandInTogether {

  /**
   * What is handed in of a cell.
   *
   * @param seen the version of the cell that the caller has read, where it tells
   */
  public record Item(CellKey cell, IfMatch seen, HandedIn what) {}

  /** What would become of an item. */
  public sealed interface Decided {}

  /** The cell becomes its next version. */
  public record Accepted(CellKept step, Set<Warning> warnings) implements Decided {
    public Accepted {
      warnings = Set.copyOf(warnings);
    }
  }

  /** The cell holds it already. */
  public record Unchanged(Cell cell) implements Decided {}

  /** For the same reasons as if it stood alone. */
  public record Refused(ProblemException why) implements Decided {}

  private final CellAccess access;
  private final ReadWarnings warnings;
  private final CellJournal journal;

  HandInTogether(CellAccess access, ReadWarnings warnings, CellJournal journal) {
    this.access = access;
    this.warnings = warnings;
    this.journal = journal;
  }

  /**
   * Decides in the order given, several of a cell one upon the other; nothing is written yet. The
   * cells are held until the transaction ends.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Decided> decide(List<Item> items) {
    Held held = access.lock(items.stream().map(Item::cell).toList(), Duty.DATA_REFERENT);
    Map<CellKey, Cell> reached = new HashMap<>();
    List<Decided> decided = new ArrayList<>();
    for (Item item : items) {
      Decided one = decide(item, held, reached);
      if (one instanceof Accepted accepted) {
        reached.put(item.cell(), accepted.step().cell());
      }
      decided.add(one);
    }
    return withWarnings(decided);
  }

  /**
   * What the caller has read is compared with the cell as it was before any of the items: those
   * before it are the caller's own.
   */
  private Decided decide(Item item, Held held, Map<CellKey, Cell> reached) {
    try {
      Cell before = access.require(item.cell(), held);
      Cell cell = reached.getOrDefault(item.cell(), before);
      access.requireAppointment(held, cell, item.what().actingFor(cell));
      if (item.what().isIn(cell)) {
        return new Unchanged(cell);
      }
      HandedIn.seenWhereItWaits(item.seen(), before);
      refuseSecondEntry(item.what(), cell);
      return new Accepted(item.what().into(cell, held.by()), Set.of());
    } catch (ProblemException why) {
      return new Refused(why);
    }
  }

  /** Another entry of a day cannot be told from the same one corrected and sent again. */
  private static void refuseSecondEntry(HandedIn what, Cell cell) {
    if (what instanceof HandedIn.Summand summand && new Repeat(cell).hasEntryOf(summand.part())) {
      throw new ProblemException(CellProblem.ENTRY_THERE_ALREADY, summand.part().date());
    }
  }

  private List<Decided> withWarnings(List<Decided> decided) {
    List<Cell> cells =
        decided.stream()
            .filter(Accepted.class::isInstance)
            .map(one -> ((Accepted) one).step().cell())
            .toList();
    var found = warnings.of(cells).iterator();
    return decided.stream()
        .map(
            one ->
                one instanceof Accepted accepted
                    ? new Accepted(accepted.step(), found.next())
                    : one)
        .toList();
  }

  /** Writes what was accepted. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(List<Decided> decided) {
    journal.keep(
        decided.stream()
            .filter(Accepted.class::isInstance)
            .map(one -> ((Accepted) one).step())
            .toList());
  }
}
