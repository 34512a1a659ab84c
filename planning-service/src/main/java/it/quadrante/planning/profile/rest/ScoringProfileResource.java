package it.quadrante.planning.profile.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Open;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.planning.profile.AddScoringProfile;
import it.quadrante.planning.profile.ProfileProblem;
import it.quadrante.planning.profile.domain.ScoringProfile;
import it.quadrante.planning.profile.store.ScoringProfileStore;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How the chamber scores: named, versioned documents. */
@Path("/api/v1/chambers/{chamber}/scoring-profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scoring profiles", description = "How the chamber scores, version by version.")
public class ScoringProfileResource {
  private static final String CODE = "[\\w.-]{1,60}";

  private final ScoringProfileStore profiles;
  private final AddScoringProfile add;

  ScoringProfileResource(ScoringProfileStore profiles, AddScoringProfile add) {
    this.profiles = profiles;
    this.add = add;
  }

  /** A page of profiles. */
  @Schema(
      name = "ScoringProfiles",
      description = "A page of profiles.",
      requiredProperties = "items")
  public record Profiles(
      @Schema(maxItems = 10_000) List<ScoringProfile> items, String nextCursor) {}

  @GET
  @Open
  @Transactional
  @Operation(
      operationId = "scoringProfiles",
      summary = "The newest version of each profile",
      description = "In the order of their codes. 400 LIMIT_OUT_OF_RANGE, CURSOR_UNREADABLE.")
  public Profiles profiles(@PathParam("chamber") String chamber, @BeanParam PageQuery query) {
    Page<ScoringProfile> page = query.page(CODE, profiles::newest, ScoringProfile::code);
    return new Profiles(page.items(), page.nextCursor());
  }

  @GET
  @Path("/{profile}")
  @Open
  @Transactional
  @Operation(operationId = "scoringProfile", summary = "The newest version of a profile")
  @APIResponseSchema(ScoringProfile.class)
  @ProfileProblem.Answers(ProfileProblem.PROFILE_NOT_FOUND)
  public RestResponse<ScoringProfile> profile(
      @PathParam("chamber") String chamber, @PathParam("profile") String code) {
    return found(profiles.newest(code), code);
  }

  @GET
  @Path("/{profile}/versions/{version:[0-9]{1,9}}")
  @Open
  @Transactional
  @Operation(
      operationId = "scoringProfileVersion",
      summary = "One version of a profile, as plans and results name it")
  @APIResponseSchema(ScoringProfile.class)
  @ProfileProblem.Answers(ProfileProblem.PROFILE_NOT_FOUND)
  public RestResponse<ScoringProfile> version(
      @PathParam("chamber") String chamber,
      @PathParam("profile") String code,
      @PathParam("version") int version) {
    return found(profiles.find(code, version), code + " " + version);
  }

  private static RestResponse<ScoringProfile> found(Optional<ScoringProfile> one, String named) {
    ScoringProfile profile =
        one.orElseThrow(() -> new ProblemException(ProfileProblem.PROFILE_NOT_FOUND, named));
    return RestResponse.ResponseBuilder.ok(profile).tag(tag(profile)).build();
  }

  @POST
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "scoringProfileCreation",
      summary = "Adds a profile, or a new version of one",
      description =
          "The version is given by the service. A new version of a profile needs If-Match with the"
              + " ETag of the newest.")
  @APIResponseSchema(
      value = ScoringProfile.class,
      responseCode = "201",
      responseDescription = "The profile with its version")
  @ProfileProblem.Answers(ProfileProblem.PROFILE_REJECTED)
  @HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
  public Response addition(
      @PathParam("chamber") String chamber,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ScoringProfile profile) {
    if (profile == null || profile.code() == null || !profile.code().matches(CODE)) {
      throw new ProblemException(HttpProblem.BAD_REQUEST);
    }
    ScoringProfile added = add.add(profile, IfMatch.of(ifMatch));
    return Response.created(
            URI.create("/api/v1/chambers/" + chamber + "/scoring-profiles/" + added.code()))
        .tag(tag(added))
        .entity(added)
        .build();
  }

  private static EntityTag tag(ScoringProfile profile) {
    return new EntityTag(profile.version().toString());
  }
}
