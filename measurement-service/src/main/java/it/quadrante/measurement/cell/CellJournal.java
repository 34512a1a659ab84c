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
    Optional<Fact> official = fact.makesOfficial() ? Optional.of(official(cell)) : Optional.empty();
    Fact changed = CellChanged.of(cell, fact.at());
    cells.update(
        cell,
        fact,
        Bodies.write(changed.data()),
        official.map(told -> Bodies.write(told.data())).orElse(null));
    audit.record(cell.key(), fact);
    outbox.append(changed);
    official.ifPresent(outbox::append);
    kept.fire(new CellKept(cell, fact));
  }

  /** With the files that support the value, where it is one. */
  private Fact official(Cell cell) {
    Submission validated = cell.official().submission();
    return ValueValidated.of(
        cell, validated == null ? List.of() : files.of(cell.key().id(), validated.number()));
  }
}
