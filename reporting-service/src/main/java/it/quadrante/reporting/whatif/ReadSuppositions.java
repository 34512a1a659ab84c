package it.quadrante.reporting.whatif;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.figure.Figure;
import it.quadrante.problem.Fault;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads supposed values against the measures of a plan version. */
final class ReadSuppositions {
  static final int MOST_VALUES = 1_000;

  /** Nothing official: neither a version nor who entered or validated it. */
  private static final int NO_VERSION = 0;

  private static final Figure MOST_PERCENT = Figure.of(1_000);

  private final Map<MeasureKey, Measure> measures = new HashMap<>();
  private final List<Fault> faults;
  private final Map<Cell, CellValue> values = new LinkedHashMap<>();

  private ReadSuppositions(List<Measure> ofPlan, List<Fault> faults) {
    ofPlan.forEach(measure -> measures.put(measure.key(), measure));
    this.faults = faults;
  }

  /**
   * The values that are in order.
   *
   * @param faults where those of the others are added
   */
  static Map<Cell, CellValue> read(
      List<SupposedValue> sent, List<Measure> ofPlan, List<Fault> faults) {
    ReadSuppositions reading = new ReadSuppositions(ofPlan, faults);
    if (sent.size() > MOST_VALUES) {
      faults.add(Fault.at("/values", SuppositionFault.TOO_MANY_VALUES, MOST_VALUES, sent.size()));
      return Map.of();
    }
    for (int at = 0; at < sent.size(); at++) {
      reading.read("/values/" + at, sent.get(at));
    }
    return reading.values;
  }

  private void read(String path, SupposedValue sent) {
    if (sent == null) {
      add(path, SuppositionFault.MEMBER_MISSING, "value");
      return;
    }
    Optional<Measure> measure = measure(path, sent);
    Optional<Quadrimestre> quadrimestre = quadrimestre(path, sent);
    Optional<CellValue> value = value(path, sent, measure);
    if (measure.isEmpty() || quadrimestre.isEmpty()) {
      return;
    }
    Cell cell = new Cell(measure.get().key(), quadrimestre.get());
    if (!isExpected(measure.get(), quadrimestre.get())) {
      add(
          path + "/quadrimestre",
          SuppositionFault.NOT_EXPECTED,
          sent.measure(),
          cell.quadrimestre());
    } else if (values.containsKey(cell)) {
      add(path, SuppositionFault.GIVEN_TWICE, sent.measure(), cell.quadrimestre());
    } else {
      value.ifPresent(each -> values.put(cell, each));
    }
  }

  private Optional<Measure> measure(String path, SupposedValue sent) {
    if (isThere(path + "/entity", "entity", sent.entity())
        & isThere(path + "/measure", "measure", sent.measure())) {
      Measure measure = measures.get(new MeasureKey(sent.entity(), sent.measure()));
      if (measure == null) {
        add(
            path + "/measure",
            SuppositionFault.MEASURE_NOT_READ,
            sent.entity() + ":" + sent.measure());
      }
      return Optional.ofNullable(measure);
    }
    return Optional.empty();
  }

  private boolean isThere(String path, String member, Object sent) {
    if (sent == null) {
      add(path, SuppositionFault.MEMBER_MISSING, member);
    }
    return sent != null;
  }

  private Optional<Quadrimestre> quadrimestre(String path, SupposedValue sent) {
    Optional<Quadrimestre> quadrimestre =
        Stream.of(Quadrimestre.values())
            .filter(each -> each.name().equals(sent.quadrimestre()))
            .findFirst();
    if (quadrimestre.isEmpty()) {
      add(path + "/quadrimestre", SuppositionFault.QUADRIMESTRE_UNKNOWN);
    }
    return quadrimestre;
  }

  /** A date may come earlier or later than it is expected. */
  private static boolean isExpected(Measure measure, Quadrimestre quadrimestre) {
    return measure.unit() == Unit.DATE || measure.expectedIn().contains(quadrimestre);
  }

  private Optional<CellValue> value(String path, SupposedValue sent, Optional<Measure> measure) {
    if (!isThere(path + "/value", "value", sent.value())) {
      return Optional.empty();
    }
    ReadContent reading = new ReadContent(path + "/value", faults);
    Optional<Entry> entry =
        reading.entry(sent.value()).filter(each -> fits(path + "/value", each, measure));
    Optional<Figure> judged = judged(path + "/judgedPercent", sent, reading, entry);
    return entry.map(each -> new CellValue.Counting(NO_VERSION, each, judged, Provenance.UNKNOWN));
  }

  private boolean fits(String path, Entry entry, Optional<Measure> measure) {
    if (measure.isEmpty()) {
      return false;
    }
    Unit unit = measure.get().unit();
    if (!entry.fits(unit)) {
      add(path + "/kind", SuppositionFault.KIND_AGAINST_UNIT, unit);
      return false;
    }
    if (unit == Unit.DAYS && entry.number().filter(number -> number.signum() < 0).isPresent()) {
      add(path + "/number", SuppositionFault.NEGATIVE_DAYS);
      return false;
    }
    return true;
  }

  private Optional<Figure> judged(
      String path, SupposedValue sent, ReadContent reading, Optional<Entry> entry) {
    if (sent.judgedPercent() == null || entry.isEmpty()) {
      return Optional.empty();
    }
    if (!(entry.get() instanceof Entry.Words)) {
      add(path, SuppositionFault.JUDGED_PERCENT_NOT_EXPECTED);
      return Optional.empty();
    }
    Optional<Figure> percent = reading.figure(path, sent.judgedPercent());
    if (percent.filter(p -> p.signum() < 0 || p.compareTo(MOST_PERCENT) > 0).isPresent()) {
      add(path, SuppositionFault.JUDGED_PERCENT_OUT_OF_RANGE, MOST_PERCENT);
    }
    return percent;
  }

  private void add(String path, SuppositionFault code, Object... arguments) {
    faults.add(Fault.at(path, code, arguments));
  }
}
