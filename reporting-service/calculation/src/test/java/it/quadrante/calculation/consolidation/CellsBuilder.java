package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cells for tests. */
public final class CellsBuilder {
  public static final Provenance PROVENANCE =
      new Provenance(
          Optional.of(
              new Provenance.Deed(
                  "ms-data-referent", "DATA_REFERENT", Instant.parse("2018-01-10T10:00:00Z"))),
          Optional.of(
              new Provenance.Deed(
                  "ms-validator", "VALIDATOR", Instant.parse("2018-01-12T09:00:00Z"))),
          Optional.empty(),
          List.of("registro.pdf"));

  public static final Provenance.Deed CLOSING =
      new Provenance.Deed(
          "ms-chamber-admin", "CHAMBER_ADMIN", Instant.parse("2018-01-20T08:00:00Z"));

  private final Map<Cell, CellValue> values = new LinkedHashMap<>();
  private final Map<Cell, LocalDate> deadlines = new LinkedHashMap<>();
  private final Map<Cell, ClosingDecision> decisions = new LinkedHashMap<>();

  public static CellsBuilder cells() {
    return new CellsBuilder();
  }

  public static Cell cell(String measure, Quadrimestre q) {
    return new Cell(PlanBuilder.key(measure), q);
  }

  public CellsBuilder number(String measure, Quadrimestre q, String number) {
    return entry(measure, q, new Entry.Number(Figure.of(number)));
  }

  public CellsBuilder day(String measure, Quadrimestre q, String date) {
    return entry(measure, q, new Entry.Day(LocalDate.parse(date)));
  }

  public CellsBuilder entry(String measure, Quadrimestre q, Entry entry) {
    return value(measure, q, new CellValue.Counting(1, entry, Optional.empty(), PROVENANCE));
  }

  public CellsBuilder judged(String measure, Quadrimestre q, String words, String percent) {
    return value(
        measure,
        q,
        new CellValue.Counting(
            1, new Entry.Words(words), Optional.of(Figure.of(percent)), PROVENANCE));
  }

  public CellsBuilder value(String measure, Quadrimestre q, CellValue value) {
    values.put(cell(measure, q), value);
    return this;
  }

  public CellsBuilder due(String measure, Quadrimestre q, String deadline) {
    deadlines.put(cell(measure, q), LocalDate.parse(deadline));
    return this;
  }

  /** Closed without a value. */
  public CellsBuilder closed(String measure, Quadrimestre q, boolean countsAsZero) {
    decisions.put(
        cell(measure, q), new ClosingDecision(countsAsZero, CLOSING, Optional.of("deciso")));
    return this;
  }

  public CellValues build() {
    return CellValues.of(PlanBuilder.YEAR, values, deadlines, decisions);
  }
}
