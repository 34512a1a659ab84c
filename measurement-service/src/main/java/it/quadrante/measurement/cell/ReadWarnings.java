package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.Warnings;
import it.quadrante.measurement.cell.domain.Warnings.Measured;
import it.quadrante.measurement.cell.domain.Warnings.Warning;
import it.quadrante.measurement.cell.store.CellStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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
    return of(List.of(cell)).get(0);
  }

  /** Of many, in their order; what is official before them is read together. */
  @Transactional
  public List<Set<Warning>> of(List<Cell> submitted) {
    List<UUID> before =
        submitted.stream()
            .map(Cell::key)
            .flatMap(key -> Stream.of(key.periodBefore().id(), key.yearBefore().id()))
            .toList();
    Map<UUID, Measured> official = cells.official(before);
    return submitted.stream().map(cell -> of(cell, official)).toList();
  }

  private static Set<Warning> of(Cell cell, Map<UUID, Measured> official) {
    return cell.state()
        .submission()
        .map(last -> new Measured(cell.definition().unit(), last.value()))
        .map(
            last ->
                Warnings.of(
                    last,
                    official.get(cell.key().periodBefore().id()),
                    official.get(cell.key().yearBefore().id())))
        .orElse(Set.of());
  }
}
