package it.quadrante.planning.plan.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.catalogue.CatalogueProblem;
import it.quadrante.planning.plan.AdoptEntry;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** National cards that a draft takes in. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/adoptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts")
public class AdoptionResource {
  private final AdoptEntry adopt;

  AdoptionResource(AdoptEntry adopt) {
    this.adopt = adopt;
  }

  /** Which entry a draft takes in. */
  @Schema(
      name = "NewAdoption",
      description = "Which entry a draft takes in.",
      requiredProperties = "entry")
  public record NewAdoption(
      @Schema(ref = "CatalogueCode") String entry,
      @Schema(
              description = "Version of the entry; absent for the newest.",
              minimum = "1",
              examples = "1")
          Integer entryVersion) {}

  @POST
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "entryAdoption",
      summary = "Takes a national card into the draft, with its measures",
      description =
          "Formula, unit, polarity and how the measures are collected are the catalogue's from then"
              + " on; assignments and targets are the chamber's.")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers({
    PlanningProblem.PLAN_NOT_FOUND,
    PlanningProblem.PLAN_NOT_A_DRAFT,
    PlanningProblem.PLAN_REJECTED
  })
  @CatalogueProblem.Answers({
    CatalogueProblem.ENTRY_NOT_FOUND,
    CatalogueProblem.CARD_TAKEN,
    CatalogueProblem.MEASURE_DIFFERS
  })
  @HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
  public Response adoption(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      NewAdoption adoption) {
    if (adoption == null || adoption.entry() == null) {
      throw new ProblemException(HttpProblem.BAD_REQUEST);
    }
    PlanVersion draft =
        adopt.adopt(
            Revisions.ref(plan, number, ifMatch), adoption.entry(), adoption.entryVersion());
    return PlanVersionAnswer.whole(draft, language);
  }
}
