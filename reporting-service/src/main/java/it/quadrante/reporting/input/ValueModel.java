package it.quadrante.reporting.input;

import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.ValueValidated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An official value in the form in which it is calculated. */
public final class ValueModel {
  private ValueModel() {}

  public static CellValue value(ValueValidated fact) {
    Provenance provenance = provenance(fact);
    return switch (fact.outcome()) {
      case VALIDATED, CORRECTED ->
          new CellValue.Counting(
              fact.version(),
              entry(fact.value()),
              Optional.ofNullable(fact.judgedPercent()),
              provenance);
      case WITHDRAWN -> new CellValue.Withdrawn(fact.version(), provenance);
      case NOT_ASSESSABLE -> new CellValue.NotAssessable(fact.version(), provenance);
      case SUSPENDED -> new CellValue.Suspended(fact.version(), fact.suspendedUntil(), provenance);
    };
  }

  /**
   * Official values, and in their place those submitted since.
   *
   * @param submitted cells whose newest state is submitted; of one whose submission is official
   *     already, the validation was only read before the change of the cell
   */
  public static CellValues provisional(CellValues official, List<CellChanged> submitted) {
    Map<Cell, CellValue> newer = new HashMap<>();
    for (CellChanged each : submitted) {
      Cell cell = each.cell().cell();
      if (isSince(official.valueOf(cell), each)) {
        newer.put(cell, submitted(each));
      }
    }
    return official.with(newer);
  }

  private static boolean isSince(Optional<CellValue> official, CellChanged submitted) {
    return submitted.value() != null
        && submitted.submission() != null
        && official
            .flatMap(value -> value.provenance().validated())
            .filter(decision -> !decision.at().isBefore(submitted.submission().at()))
            .isEmpty();
  }

  private static CellValue submitted(CellChanged cell) {
    CellChanged.Submission submission = cell.submission();
    return CellValue.Counting.submitted(
        submission.number(),
        entry(cell.value()),
        new Provenance(
            Optional.of(new Provenance.Deed(submission.by(), submission.role(), submission.at())),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  private static Entry entry(ValueValidated.Value value) {
    return switch (value.kind()) {
      case NUMBER -> new Entry.Number(value.number());
      case DATE -> new Entry.Day(value.date());
      case YES_NO -> new Entry.YesNo(value.yes());
      case WORDS -> new Entry.Words(value.words());
      case NOT_REALISED -> new Entry.NotRealised();
    };
  }

  private static Provenance provenance(ValueValidated fact) {
    return new Provenance(
        Optional.ofNullable(fact.submission()).map(ValueModel::deed),
        Optional.of(deed(fact.decision())),
        Optional.ofNullable(fact.decision().reason()),
        fact.evidence().stream().map(ValueValidated.Evidence::name).toList());
  }

  static Provenance.Deed deed(ValueValidated.Deed deed) {
    return new Provenance.Deed(deed.by(), deed.role(), deed.at());
  }
}
