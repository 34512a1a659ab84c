package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.Languages;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;

/** A plan version as an answer; its ETag is its revision. */
public final class PlanVersionAnswer {
  private PlanVersionAnswer() {}

  /** A new draft, with its address, its content and what is left to settle. */
  static Response created(String chamber, PlanVersion draft, String acceptLanguage) {
    Locale language = Languages.of(acceptLanguage);
    return Response.created(
            URI.create(
                "/api/v1/chambers/%s/plans/%s/versions/%d"
                    .formatted(chamber, draft.plan().id(), draft.number())))
        .tag(Revisions.tag(draft.revision(), language))
        .entity(PlanVersionView.whole(draft, language))
        .build();
  }

  /** A draft whose content has changed, with what is left to settle. */
  public static Response whole(PlanVersion version, String acceptLanguage) {
    return Response.ok(PlanVersionView.whole(version, Languages.of(acceptLanguage)))
        .tag(Revisions.tag(version.revision()))
        .build();
  }

  /** A version whose life or head has changed, without its content. */
  static Response head(PlanVersion version) {
    return Response.ok(PlanVersionView.inList(version))
        .tag(Revisions.tag(version.revision()))
        .build();
  }
}
