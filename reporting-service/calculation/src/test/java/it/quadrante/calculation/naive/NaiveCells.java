package it.quadrante.calculation.naive;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.Measure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How cells stand on a day; the quadrimestri up to one. */
record NaiveCells(KnownCells cells, Quadrimestre upTo, LocalDate asOf) {

  /** What a cell contributes. */
  enum Standing {
    COUNTS,
    /** Due, and nothing there. */
    OWED,
    SUSPENDED,
    NOT_ASSESSABLE,
    /** Its deadline has not passed. */
    OPEN,
    NOT_EXPECTED
  }

  List<Quadrimestre> toDate() {
    return Arrays.stream(Quadrimestre.values()).filter(q -> q.compareTo(upTo) <= 0).toList();
  }

  Standing standing(Measure measure, Quadrimestre q) {
    Cell cell = new Cell(measure.key(), q);
    CellValue value = cells.values().get(cell);
    boolean expected = measure.expectedIn().contains(q);
    if (value instanceof CellValue.Counting counting
        && fits(counting.entry(), measure.unit())
        && (expected || measure.unit() == Unit.DATE)) {
      return Standing.COUNTS;
    }
    if (!expected) {
      return Standing.NOT_EXPECTED;
    }
    if (value instanceof CellValue.Counting) {
      return Standing.OWED;
    }
    if (value instanceof CellValue.NotAssessable) {
      return Standing.NOT_ASSESSABLE;
    }
    if (value instanceof CellValue.Suspended s && asOf.compareTo(s.until()) <= 0) {
      return Standing.SUSPENDED;
    }
    boolean open = asOf.compareTo(deadline(cell)) <= 0 && cells.decisions().get(cell) == null;
    return open ? Standing.OPEN : Standing.OWED;
  }

  private static boolean fits(Entry entry, Unit unit) {
    if (entry instanceof Entry.Day) {
      return unit == Unit.DATE;
    }
    if (entry instanceof Entry.YesNo) {
      return unit == Unit.YES_NO;
    }
    if (entry instanceof Entry.Words) {
      return unit == Unit.JUDGEMENT;
    }
    return entry instanceof Entry.NotRealised
        ? unit == Unit.DATE || unit == Unit.YES_NO || unit == Unit.JUDGEMENT
        : unit != Unit.DATE && unit != Unit.YES_NO;
  }

  CellValue.Counting counting(MeasureKey measure, Quadrimestre q) {
    return (CellValue.Counting) cells.values().get(new Cell(measure, q));
  }

  /** Stated, else 15 days after the end of the quadrimestre. */
  private LocalDate deadline(Cell cell) {
    return cells.deadlines().getOrDefault(cell, usual(cell.quadrimestre()));
  }

  private LocalDate usual(Quadrimestre q) {
    return switch (q) {
      case I -> LocalDate.of(cells.year(), 5, 15);
      case II -> LocalDate.of(cells.year(), 9, 15);
      case III -> LocalDate.of(cells.year() + 1, 1, 15);
    };
  }

  /** Whether the last deadline of the year has passed. */
  boolean isYearOver() {
    LocalDate last =
        cells.deadlines().entrySet().stream()
            .filter(stated -> stated.getKey().quadrimestre() == Quadrimestre.III)
            .map(Map.Entry::getValue)
            .max(LocalDate::compareTo)
            .orElse(usual(Quadrimestre.III));
    return asOf.isAfter(last);
  }

  /** A date is answered once, in whatever quadrimestre. */
  boolean isAnsweredDate(Measure measure) {
    return measure.unit() == Unit.DATE
        && toDate().stream().anyMatch(q -> standing(measure, q) == Standing.COUNTS);
  }
}
