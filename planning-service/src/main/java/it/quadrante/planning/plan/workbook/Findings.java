package it.quadrante.planning.plan.workbook;

import it.quadrante.problem.Fault;
import it.quadrante.problem.FaultCode;
import java.util.ArrayList;
import java.util.List;

/** What reading a workbook brought to light, at its places. */
final class Findings {
  /** More are not told: one file must not exhaust the service. */
  static final int MOST = 1_000;

  private final List<CellReading> readings = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  void fault(String place, FaultCode code, Object... arguments) {
    fault(Fault.at(place, code, arguments));
  }

  void fault(Fault fault) {
    if (faults.size() < MOST) {
      faults.add(fault);
    }
  }

  void fault(String place, Fault why) {
    fault(new Fault(place, why.code(), why.arguments()));
  }

  void reading(String place, String typed, Fault inWords) {
    readings.add(
        new CellReading(place, typed, new Fault(place, inWords.code(), inWords.arguments())));
  }

  boolean hasFaults() {
    return !faults.isEmpty();
  }

  List<CellReading> readings() {
    return List.copyOf(readings);
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }
}
