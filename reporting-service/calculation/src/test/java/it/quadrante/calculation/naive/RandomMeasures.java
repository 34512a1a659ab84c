package it.quadrante.calculation.naive;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellsBuilder;
import it.quadrante.calculation.consolidation.ClosingDecision;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.plan.PlanBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Measures and what came to their cells. */
record RandomMeasures(Chance chance) {
  private static final int YEAR = PlanBuilder.YEAR;

  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    for (int i = chance.between(2, 6); i > 0; i--) {
      Unit unit = chance.in100(60) ? Unit.NUMBER : chance.oneOf(Unit.values());
      Set<Quadrimestre> expected = EnumSet.of(chance.oneOf(Quadrimestre.values()));
      expected.addAll(chance.some(List.of(Quadrimestre.values()), 50));
      measures.add(new Measure(PlanBuilder.key("m" + i), unit, consolidation(unit), expected));
    }
    return measures;
  }

  private Consolidation consolidation(Unit unit) {
    return switch (unit) {
      case JUDGEMENT -> Consolidation.LAST;
      case DATE -> chance.oneOf(Consolidation.LAST, Consolidation.MAX, Consolidation.MIN);
      default -> chance.in100(40) ? Consolidation.SUM : chance.oneOf(Consolidation.values());
    };
  }

  KnownCells cells(List<Measure> measures) {
    Map<Cell, CellValue> values = new HashMap<>();
    Map<Cell, LocalDate> deadlines = new HashMap<>();
    Map<Cell, ClosingDecision> decisions = new HashMap<>();
    int answered = chance.oneOf(50, 80, 95);
    for (Measure measure : measures) {
      for (Quadrimestre q : Quadrimestre.values()) {
        Cell cell = new Cell(measure.key(), q);
        chance.maybe(answered, () -> value(measure)).ifPresent(each -> values.put(cell, each));
        chance.maybe(10, () -> chance.day(YEAR)).ifPresent(day -> deadlines.put(cell, day));
        chance.maybe(10, this::decision).ifPresent(each -> decisions.put(cell, each));
      }
    }
    return new KnownCells(YEAR, values, deadlines, decisions);
  }

  private ClosingDecision decision() {
    return new ClosingDecision(chance.in100(50), CellsBuilder.CLOSING, Optional.empty());
  }

  private CellValue value(Measure measure) {
    Provenance unknown = Provenance.UNKNOWN;
    return switch (chance.between(0, 19)) {
      case 0 -> new CellValue.Withdrawn(2, unknown);
      case 1 -> new CellValue.NotAssessable(1, unknown);
      case 2 -> new CellValue.Suspended(1, chance.day(YEAR), unknown);
      default ->
          new CellValue.Counting(
              1,
              entry(chance.in100(97) ? measure.unit() : chance.oneOf(Unit.values())),
              measure.unit() == Unit.JUDGEMENT
                  ? chance.maybe(80, chance::figure)
                  : Optional.empty(),
              unknown,
              chance.in100(10));
    };
  }

  private Entry entry(Unit unit) {
    boolean notRealised = unit == Unit.DATE || unit == Unit.YES_NO || unit == Unit.JUDGEMENT;
    if (notRealised && chance.in100(15)) {
      return new Entry.NotRealised();
    }
    return switch (unit) {
      case DATE -> new Entry.Day(chance.day(YEAR));
      case YES_NO -> new Entry.YesNo(chance.in100(60));
      case JUDGEMENT -> new Entry.Words("discreto");
      default -> new Entry.Number(chance.figure());
    };
  }
}
