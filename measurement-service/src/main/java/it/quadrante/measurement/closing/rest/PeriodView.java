package it.quadrante.measurement.closing.rest;

import it.quadrante.measurement.cell.domain.Progress.Tally;
import it.quadrante.measurement.closing.PeriodSentence;
import it.quadrante.measurement.closing.PeriodSituation;
import it.quadrante.measurement.closing.ReadPeriods.Part;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.organisation.domain.Span;
import it.quadrante.measurement.organisation.domain.SpanDays;
import it.quadrante.measurement.period.domain.PeriodState;
import it.quadrante.measurement.period.domain.PeriodStatus;
import it.quadrante.problem.Problem;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the year as it reads over HTTP.
 *
 * @param counts absent for a half-year and the year
 */
@Schema(
    name = "Period",
    description = "A part of the year for an entity: its days, and how far its collection is.",
    requiredProperties = {
      "entity",
      "year",
      "span",
      "countsIn",
      "from",
      "to",
      "submitBy",
      "validateBy",
      "state",
      "locked",
      "sentence"
    })
public record PeriodView(
    String entity,
    int year,
    Span span,
    @Schema(description = "Quadrimestre in which it ends and with which it is closed.")
        Quadrimestre countsIn,
    @Schema(description = "First day.") LocalDate from,
    @Schema(description = "Last day.") LocalDate to,
    @Schema(description = "Last day to submit on time.") LocalDate submitBy,
    @Schema(description = "Last day to validate on time.") LocalDate validateBy,
    PeriodStatus state,
    @Schema(description = "Whether no value is taken.") boolean locked,
    @Schema(description = "Last day of the state; absent where somebody has to end it.")
        LocalDate until,
    @Schema(description = "Working days from tomorrow until then, while values are taken.")
        Integer workingDaysLeft,
    @Schema(
            description = "The same for people: why, until when, and who may open it.",
            maxLength = 20_000)
        String sentence,
    Counts counts) {

  /** How far the collection of a quadrimestre is. */
  @Schema(
      name = "PeriodCounts",
      description = "How far the collection of a quadrimestre is, in cells.",
      requiredProperties = {"due", "submitted", "validated", "late", "missing"})
  public record Counts(
      @Schema(description = "Cells that the period expects.") long due,
      @Schema(description = "Those whose value waits for a decision.") long submitted,
      @Schema(description = "Those with an official value.") long validated,
      @Schema(description = "Those whose last value came after the deadline.") long late,
      @Schema(description = "Those past their deadline without an official value.") long missing) {

    private static Counts of(Tally tally) {
      return new Counts(
          tally.due(), tally.submitted(), tally.validated(), tally.late(), tally.missing());
    }
  }

  static PeriodView of(Part part, Locale language) {
    return of(
        part.entity(),
        part.year(),
        part.days(),
        part.state(),
        part.workingDaysLeft(),
        part.tally().map(Counts::of).orElse(null),
        language);
  }

  static PeriodView of(PeriodSituation period, Locale language) {
    return of(
        period.key().entity(),
        period.key().year(),
        period.days(),
        period.state(),
        period.workingDaysLeft(),
        Counts.of(period.tally()),
        language);
  }

  private static PeriodView of(
      String entity,
      int year,
      SpanDays days,
      PeriodState state,
      Optional<Integer> workingDaysLeft,
      Counts counts,
      Locale language) {
    return new PeriodView(
        entity,
        year,
        days.span(),
        days.span().countsIn(),
        days.from(),
        days.to(),
        days.submitBy(),
        days.validateBy(),
        state.status(),
        state.isLocked(),
        state.until().orElse(null),
        workingDaysLeft.orElse(null),
        Problem.entry(PeriodSentence.of(state, days), language).detail(),
        counts);
  }
}
