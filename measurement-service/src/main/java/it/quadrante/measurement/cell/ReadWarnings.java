package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.Submission;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.measurement.cell.domain.Warnings;
import it.quadrante.measurement.cell.domain.Warnings.Measured;
import it.quadrante.measurement.cell.domain.Warnings.Warning;
import it.quadrante.measurement.cell.store.CellStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** What is odd about the last submission of a cell, beside the official values before it. */
@ApplicationScoped
public class ReadWarnings {
  private final CellStore cells;

  ReadWarnings(CellStore cells) {
    this.cells = cells;
  }

  /** None where nothing was submitted. */
  @Transactional
  public Set<Warning> of(Cell cell) {
    return cell.state()
        .submission()
        .map(Submission::value)
        .map(value -> of(cell, value))
        .orElse(Set.of());
  }

  private Set<Warning> of(Cell cell, Value value) {
    return Warnings.of(
        new Measured(cell.definition().unit(), value),
        official(cell.key().periodBefore()),
        official(cell.key().yearBefore()));
  }

  private Measured official(CellKey key) {
    return cells
        .find(key.id())
        .filter(before -> before.official() != null && before.official().value() != null)
        .map(before -> new Measured(before.definition().unit(), before.official().value()))
        .orElse(null);
  }
}
