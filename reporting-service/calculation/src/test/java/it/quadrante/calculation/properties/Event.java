package it.quadrante.calculation.properties;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.naive.Situation;
import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happens to a plan or to one of its cells.
 *
 * @param place of the cell, of a revision the assignment; whatever their number is
 * @param number that is entered, or the new target
 */
record Event(Kind kind, int place, int number) {
  enum Kind {
    SUBMISSION,
    /** Also of a value that corrects another. */
    VALIDATION,
    WITHDRAWAL,
    NOT_ASSESSABLE,
    SUSPENSION,
    /** The cell is as if nothing had come. */
    SENT_BACK,
    REVISION
  }

  Cell cellIn(Situation situation) {
    return new Cell(measureIn(situation).key(), Quadrimestre.values()[place % 3]);
  }

  private Measure measureIn(Situation situation) {
    List<Measure> measures = situation.plan().measures();
    return measures.get(place / 3 % measures.size());
  }

  /** What the cell holds after it. */
  Optional<CellValue> value(Situation situation, int version) {
    Provenance unknown = Provenance.UNKNOWN;
    LocalDate day = LocalDate.of(2017, 6, 1).plusDays(3L * number);
    Entry entry = entry(measureIn(situation), day);
    return switch (kind) {
      case SUBMISSION -> Optional.of(CellValue.Counting.submitted(version, entry, unknown));
      case VALIDATION ->
          Optional.of(
              new CellValue.Counting(version, entry, Optional.of(Figure.of(number)), unknown));
      case WITHDRAWAL -> Optional.of(new CellValue.Withdrawn(version, unknown));
      case NOT_ASSESSABLE -> Optional.of(new CellValue.NotAssessable(version, unknown));
      case SUSPENSION -> Optional.of(new CellValue.Suspended(version, day, unknown));
      default -> Optional.empty();
    };
  }

  private Entry entry(Measure measure, LocalDate day) {
    return switch (measure.unit()) {
      case DATE -> new Entry.Day(day);
      case YES_NO -> new Entry.YesNo(number % 2 == 0);
      case JUDGEMENT -> new Entry.Words("buono");
      default -> new Entry.Number(Figure.of(number));
    };
  }

  /** Another target and another weight for one assignment. */
  Situation revised(Situation situation) {
    List<Assignment> assignments = new ArrayList<>(situation.plan().assignments());
    if (!assignments.isEmpty()) {
      int revised = place % assignments.size();
      assignments.set(revised, revised(assignments.get(revised)));
    }
    return situation.revised(assignments);
  }

  private Assignment revised(Assignment before) {
    Target target = new Target.Threshold(Operator.AT_LEAST, Figure.of(number));
    return new Assignment(
        before.code(),
        before.node(),
        before.card(),
        before.kind(),
        before.weight().map(weight -> weight.plus(Figure.ONE)),
        Map.of(2017, target),
        before.interim(),
        before.baseline(),
        before.previous(),
        before.scoring());
  }
}
