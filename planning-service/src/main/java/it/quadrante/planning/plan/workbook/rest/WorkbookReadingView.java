package it.quadrante.planning.plan.workbook.rest;

import it.quadrante.figure.Figure;
import it.quadrante.planning.plan.domain.ElementChange;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.FieldChange;
import it.quadrante.planning.plan.domain.Reference;
import it.quadrante.planning.plan.domain.Target;
import it.quadrante.planning.plan.workbook.CellReading;
import it.quadrante.planning.plan.workbook.WorkbookReading;
import it.quadrante.planning.plan.workbook.domain.TargetText;
import it.quadrante.problem.Problem;
import it.quadrante.spreadsheet.ItalianText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an uploaded workbook would change, how it was read, and what is wrong in it. */
@Schema(
    name = "WorkbookReading",
    description = "What an upload would change, how it was read, and what is wrong in it.",
    requiredProperties = {"revision", "changes", "readings", "faults"})
public record WorkbookReadingView(
    @Schema(description = "Revision of the version it was read against.", examples = "3")
        int revision,
    @Schema(
            description = "To be sent back with the same file; absent where there are faults.",
            pattern = "^[0-9a-f]{64}$",
            maxLength = 64,
            examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        String digest,
    @Schema(description = "What would change; nothing where there are faults.", maxItems = 100_000)
        List<Changed> changes,
    @Schema(description = "What was interpreted, for confirmation.", maxItems = 100_000)
        List<Read> readings,
    @Schema(
            description = "What is wrong, cell by cell; with any, nothing is applied.",
            maxItems = 1_000)
        List<Problem.Entry> faults) {

  /** An element that would change. */
  @Schema(
      name = "WorkbookChange",
      description = "An element that would change.",
      requiredProperties = {"element", "key", "what", "fields"})
  public record Changed(
      @Schema(description = "What it is.") ElementKind element,
      @Schema(
              description = "Its code; of a measure entity:code.",
              maxLength = 130,
              examples = "3.2.2.b")
          String key,
      @Schema(description = "What would become of it.") ElementChange.What what,
      @Schema(description = "What differs.", maxItems = 10_000) List<ChangedField> fields) {}

  /** A field that would change, in words. */
  @Schema(
      name = "WorkbookFieldChange",
      description = "A field that would change, as a person reads it.",
      requiredProperties = "name")
  public record ChangedField(
      @Schema(description = "Member, or path into one.", maxLength = 200, examples = "targets/2017")
          String name,
      @Schema(
              description = "Absent where there was nothing.",
              maxLength = 100_000,
              examples = ">= 80")
          String before,
      @Schema(
              description = "Absent where there will be nothing.",
              maxLength = 100_000,
              examples = ">= 90")
          String after) {}

  /** How something typed was read. */
  @Schema(
      name = "CellReading",
      description = "How something typed was read.",
      requiredProperties = {"cell", "typed", "code", "readAs"})
  public record Read(
      @Schema(description = "Sheet and cell.", maxLength = 60, examples = "Assegnazioni!G2")
          String cell,
      @Schema(description = "As it stands there.", examples = "almeno 25 %") String typed,
      @Schema(
              description = "Stable, for programs.",
              maxLength = 80,
              pattern = "^[A-Z][A-Z0-9_]*$",
              examples = "AT_LEAST")
          String code,
      @Schema(description = "In words.", examples = "almeno 25") String readAs) {}

  static WorkbookReadingView of(WorkbookReading reading, Locale language) {
    return new WorkbookReadingView(
        reading.revision(),
        reading.digest().isEmpty() ? null : reading.digest(),
        reading.difference().changes().stream().map(WorkbookReadingView::changed).toList(),
        reading.readings().stream().map(read -> read(read, language)).toList(),
        reading.faults().stream().map(fault -> Problem.entry(fault, language)).toList());
  }

  private static Changed changed(ElementChange change) {
    return new Changed(
        change.element(),
        change.key(),
        change.what(),
        change.fields().stream().map(WorkbookReadingView::field).toList());
  }

  private static ChangedField field(FieldChange field) {
    return new ChangedField(field.name(), text(field.before()), text(field.after()));
  }

  private static Read read(CellReading reading, Locale language) {
    Problem.Entry words = Problem.entry(reading.inWords(), language);
    return new Read(reading.place(), reading.typed(), words.code(), words.detail());
  }

  private static String text(Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof Target target) {
      return TargetText.of(target).shown();
    }
    if (value instanceof Figure figure) {
      return ItalianText.of(figure);
    }
    if (value instanceof LocalDate date) {
      return ItalianText.of(date);
    }
    if (value instanceof Reference.Stated stated) {
      return ItalianText.of(stated.value());
    }
    if (value instanceof Reference.ResultOf result) {
      return result.resultOf().plan() + "/" + result.resultOf().assignment();
    }
    return value instanceof List<?> list
        ? list.stream().map(WorkbookReadingView::text).collect(Collectors.joining("\n"))
        : value.toString();
  }
}
