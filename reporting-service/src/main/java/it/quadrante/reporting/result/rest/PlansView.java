package it.quadrante.reporting.result.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.paging.Page;
import it.quadrante.reporting.input.domain.PublishedVersion;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plans that have results.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
@Schema(
    name = "Plans",
    description = "A page of the plans that have results.",
    requiredProperties = "items")
public record PlansView(@Schema(maxItems = 500) List<Plan> items, String nextCursor) {

  /**
   * A plan with its newest version.
   *
   * @param inForceFrom first quadrimestre to which the version applies
   * @param weighted whether its programmes carry weights
   */
  @Schema(
      description = "A plan with its newest version.",
      requiredProperties = {
        "id",
        "entity",
        "year",
        "code",
        "title",
        "version",
        "inForceFrom",
        "publishedAt",
        "weighted"
      })
  public record Plan(
      @Schema(ref = "PlanId") String id,
      String entity,
      int year,
      @Schema(
              description = "Code of the plan in entity and year.",
              pattern = "^[A-Z0-9]{1,30}$",
              maxLength = 30,
              examples = "STRATEGICO")
          String code,
      String title,
      int version,
      @Schema(description = "First quadrimestre to which the version applies.")
          Quadrimestre inForceFrom,
      @Schema(description = "When the version became a fact.") Instant publishedAt,
      @Schema(description = "Whether its programmes carry weights.") boolean weighted) {

    static Plan of(PublishedVersion version) {
      return new Plan(
          version.plan(),
          version.entity(),
          version.year(),
          version.code(),
          version.title(),
          version.version(),
          version.inForceFrom(),
          version.publishedAt(),
          version.weighted());
    }
  }

  static PlansView of(Page<PublishedVersion> page) {
    return new PlansView(page.items().stream().map(Plan::of).toList(), page.nextCursor());
  }
}
