package it.quadrante.measurement.cell.domain;

import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.List;

/**
 * What belongs to a line of history; absent members are null.
 *
 * @param submission number of the submission
 * @param parts what the value is the sum of, or the one part it is about
 * @param note beside the reason of a correction
 * @param request that was made or decided
 * @param units whose part was sent back
 */
public record FactDetail(
    LocalDate dueBy,
    MeasureUnit unit,
    Value value,
    Integer submission,
    Boolean late,
    List<Part> parts,
    String note,
    Request request,
    Outcome outcome,
    Integer officialVersion,
    Figure judgedPercent,
    List<String> units) {

  private FactDetail(
      LocalDate dueBy,
      MeasureUnit unit,
      Value value,
      Integer submission,
      Boolean late,
      List<Part> parts,
      String note,
      Request request,
      Outcome outcome,
      Integer officialVersion,
      Figure judgedPercent) {
    this(
        dueBy,
        unit,
        value,
        submission,
        late,
        parts,
        note,
        request,
        outcome,
        officialVersion,
        judgedPercent,
        null);
  }

  static FactDetail definition(Cell cell) {
    LocalDate due = cell.period().submitBy();
    MeasureUnit unit = cell.definition().unit();
    return new FactDetail(due, unit, null, null, null, null, null, null, null, null, null);
  }

  static FactDetail of(Part part) {
    List<Part> one = List.of(part);
    return new FactDetail(null, null, null, null, part.late(), one, null, null, null, null, null);
  }

  /**
   * The part, and what waits since as the sum of the others.
   *
   * @param left null where nothing waits
   */
  static FactDetail takenBack(Part part, Submission left) {
    Value value = left == null ? null : left.value();
    Integer number = left == null ? null : left.number();
    List<Part> one = List.of(part);
    return new FactDetail(null, null, value, number, null, one, null, null, null, null, null);
  }

  static FactDetail of(Request asked) {
    return new FactDetail(null, null, null, null, null, null, null, asked, null, null, null);
  }

  static FactDetail of(Submission about) {
    return new FactDetail(
        null,
        null,
        about.value(),
        about.number(),
        null,
        parts(about),
        null,
        null,
        null,
        null,
        null);
  }

  /** Of a cell that was just sent back. */
  static FactDetail returned(Cell cell) {
    Submission about = cell.state().submission().orElseThrow();
    List<String> units = cell.returnedParts().stream().map(Part::unit).toList();
    return new FactDetail(
        null,
        null,
        about.value(),
        about.number(),
        null,
        parts(about),
        null,
        null,
        null,
        null,
        null,
        units.isEmpty() ? null : units);
  }

  /** As it was handed in; the note stands here where the reason of a correction is the why. */
  static FactDetail handedIn(Submission about) {
    String note = about.reason() == null ? null : about.note();
    Value value = about.value();
    return new FactDetail(
        null,
        null,
        value,
        about.number(),
        about.late(),
        parts(about),
        note,
        null,
        null,
        null,
        null);
  }

  /** A value, or that there is none. */
  static FactDetail of(Official official) {
    Submission from = official.submission();
    return new FactDetail(
        null,
        null,
        official.value(),
        from == null ? null : from.number(),
        null,
        from == null ? null : parts(from),
        null,
        null,
        official.outcome(),
        official.version(),
        official.judgedPercent());
  }

  /** What was asked for is official. */
  static FactDetail of(Request asked, Official granted) {
    Outcome outcome = granted.outcome();
    int version = granted.version();
    return new FactDetail(null, null, null, null, null, null, null, asked, outcome, version, null);
  }

  private static List<Part> parts(Submission of) {
    return of.parts().isEmpty() ? null : of.parts();
  }
}
