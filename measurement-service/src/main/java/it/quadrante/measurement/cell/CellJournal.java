package it.quadrante.measurement.cell;

import it.quadrante.events.Fact;
import it.quadrante.events.Outbox;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.Submission;
import it.quadrante.measurement.cell.events.CellChanged;
import it.quadrante.measurement.cell.events.ValueValidated;
import it.quadrante.measurement.cell.store.CellStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps a new version of a cell: its row, its line of history and the facts others are told. */
@ApplicationScoped
public class CellJournal {
  private final CellStore cells;
  private final Outbox outbox;
  private final CellAudit audit;
  private final SupportingFiles files;
  private final Event<CellKept> kept;

  CellJournal(
      CellStore cells,
      Outbox outbox,
      CellAudit audit,
      SupportingFiles files,
      Event<CellKept> kept) {
    this.cells = cells;
    this.outbox = outbox;
    this.audit = audit;
    this.files = files;
    this.kept = kept;
  }

  /**
   * A collection opens.
   *
   * @param definedAt when the plan version that defines the measure was published
   */
  public void open(Cell cell, Instant definedAt, CellFact opening) {
    Fact changed = CellChanged.of(cell, opening.at());
    cells.insert(cell, definedAt, opening, Bodies.write(changed.data()));
    outbox.append(changed);
  }

  /** An existing cell has changed; what becomes official is announced besides. */
  public void keep(Cell cell, CellFact fact) {
    keep(new CellKept(cell, fact));
  }

  /** The cell as it is then. */
  Cell keep(CellKept step) {
    keep(List.of(step));
    return step.cell();
  }

  /** Many at once, in their order: however many there are, few statements write them. */
  void keep(List<CellKept> steps) {
    List<Fact> facts = new ArrayList<>();
    for (CellKept step : steps) {
      Fact changed = CellChanged.of(step.cell(), step.fact().at());
      Optional<Fact> official =
          step.fact().makesOfficial() ? Optional.of(official(step.cell())) : Optional.empty();
      String told = official.map(fact -> Bodies.write(fact.data())).orElse(null);
      cells.update(step.cell(), step.fact(), Bodies.write(changed.data()), told);
      facts.add(changed);
      official.ifPresent(facts::add);
    }
    audit.record(steps);
    outbox.append(facts);
    steps.forEach(kept::fire);
  }

  /** With the files that support the value, where it is one. */
  private Fact official(Cell cell) {
    Submission validated = cell.official().submission();
    return ValueValidated.of(
        cell, validated == null ? List.of() : files.of(cell.key().id(), validated.number()));
  }
}
