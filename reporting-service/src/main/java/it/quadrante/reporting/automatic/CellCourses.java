package it.quadrante.reporting.automatic;

import it.quadrante.calculation.Unit;
import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.automatic.domain.CellCourse;
import it.quadrante.reporting.automatic.domain.CellCourse.Duty;
import it.quadrante.reporting.input.events.CellChanged;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A version of a cell as it is counted. */
public final class CellCourses {
  private static final Set<String> EXCUSED = Set.of("NOT_ASSESSABLE", "SUSPENDED");

  private CellCourses() {}

  public static CellCourse of(CellChanged fact) {
    return new CellCourse(
        fact.cell().cell(),
        fact.version(),
        duty(fact.state()),
        excusedUntil(fact),
        fact.unit() == Unit.DATE,
        Set.copyOf(fact.sourceUnits()),
        fact.dueBy(),
        Optional.ofNullable(fact.suspendedUntil()),
        Optional.ofNullable(fact.submission()).map(CellCourses::day),
        parts(fact),
        decided(fact));
  }

  private static Duty duty(String state) {
    if (EXCUSED.contains(state)) {
      return Duty.EXCUSED;
    }
    return CellChanged.NOT_EXPECTED.equals(state) ? Duty.NONE : Duty.OWED;
  }

  /** What is not assessable stays so; of a suspension older facts do not say until when. */
  private static Optional<LocalDate> excusedUntil(CellChanged fact) {
    return EXCUSED.contains(fact.state())
        ? Optional.ofNullable(fact.suspendedUntil())
        : Optional.empty();
  }

  private static Map<String, LocalDate> parts(CellChanged fact) {
    Map<String, LocalDate> parts = new HashMap<>();
    for (CellChanged.Part part : fact.parts()) {
      if (part.submission() != null) {
        parts.merge(part.unit(), day(part.submission()), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    return parts;
  }

  /** What is sent back is not decided on. */
  private static Optional<LocalDate> decided(CellChanged fact) {
    return "VALIDATED".equals(fact.state()) || EXCUSED.contains(fact.state())
        ? Optional.ofNullable(fact.decision()).map(decision -> BusinessDay.of(decision.at()))
        : Optional.empty();
  }

  private static LocalDate day(CellChanged.Submission submission) {
    return BusinessDay.of(submission.at());
  }
}
