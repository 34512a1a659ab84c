package it.quadrante.reporting.result.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.reporting.input.domain.PublishedVersion;
import java.time.Instant;
import java.util.List;

/**
 * The plans that have results.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
public record PlansView(List<Plan> items, String nextCursor) {

  /**
   * A plan with its newest version.
   *
   * @param inForceFrom first quadrimestre to which the version applies
   * @param weighted whether its programmes carry weights
   */
  public record Plan(
      String id,
      String entity,
      int year,
      String code,
      String title,
      int version,
      Quadrimestre inForceFrom,
      Instant publishedAt,
      boolean weighted) {

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

  /**
   * @param found one more than a page holds, where there are more
   */
  static PlansView page(List<PublishedVersion> found, int limit) {
    List<Plan> items = found.stream().limit(limit).map(Plan::of).toList();
    return new PlansView(items, found.size() > limit ? items.get(limit - 1).id() : null);
  }
}
