package it.quadrante.measurement.notice.rest;

import it.quadrante.measurement.notice.KeptNotice;
import it.quadrante.measurement.notice.NoticeSentence;
import it.quadrante.measurement.notice.domain.NoticeContent;
import it.quadrante.measurement.notice.domain.NoticeKind;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice as it reads over HTTP. */
@Schema(
    name = "Notice",
    description = "Something that the account is told once.",
    requiredProperties = {
      "notice",
      "kind",
      "at",
      "read",
      "title",
      "text",
      "entity",
      "year",
      "quadrimestre",
      "count",
      "cells"
    })
public record NoticeView(
    UUID notice,
    NoticeKind kind,
    Instant at,
    @Schema(description = "Whether it was read.") boolean read,
    @Schema(
            description = "What it is about, in a line.",
            maxLength = 1000,
            examples =
                "Valori da inviare entro il 15/01/2018: 2 (CCIAA, quadrimestre III del 2017)")
        String title,
    @Schema(description = "What has happened and what is to be done.", maxLength = 20_000)
        String text,
    String entity,
    int year,
    Quadrimestre quadrimestre,
    @Schema(description = "Of a deadline: last day to submit on time.") LocalDate dueBy,
    @Schema(description = "How many cells it is about.", examples = "2") int count,
    @Schema(description = "Some of them, the first by measure.", maxItems = 20)
        List<NoticedCell> cells,
    @Schema(description = "Why, of what was done with one cell.", maxLength = 10_000)
        String reason) {

  /** A cell that a notice names. */
  @Schema(
      name = "NoticedCell",
      description = "A cell that a notice is about.",
      requiredProperties = {"cell", "measure", "name"})
  public record NoticedCell(
      UUID cell,
      String measure,
      @Schema(
              description = "Name of the measure.",
              examples = "N. di domande depositate marchi e brevetti")
          String name) {

    private static NoticedCell of(NoticeContent.NamedCell named) {
      return new NoticedCell(named.cell(), named.measure(), named.name());
    }
  }

  static NoticeView of(KeptNotice kept, Locale language) {
    NoticeContent content = kept.notice().content();
    return new NoticeView(
        kept.id(),
        kept.notice().kind(),
        kept.notice().at(),
        kept.isRead(),
        NoticeSentence.title(kept.notice(), language),
        NoticeSentence.text(kept.notice(), language),
        content.period().entity(),
        content.period().year(),
        content.period().quadrimestre(),
        content.dueBy(),
        content.count(),
        content.cells().stream().map(NoticedCell::of).toList(),
        content.reason());
  }
}
