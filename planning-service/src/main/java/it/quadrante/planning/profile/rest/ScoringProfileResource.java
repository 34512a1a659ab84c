package it.quadrante.planning.profile.rest;

import it.quadrante.identity.Open;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.profile.AddScoringProfile;
import it.quadrante.planning.profile.ProfileProblem;
import it.quadrante.planning.profile.domain.ScoringProfile;
import it.quadrante.planning.profile.store.ScoringProfileStore;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the chamber scores: named, versioned documents. */
@Path("/api/v1/chambers/{chamber}/scoring-profiles")
@Tag(name = "scoring profiles", description = "How the chamber scores, version by version.")
public class ScoringProfileResource {
  private final ScoringProfileStore profiles;
  private final AddScoringProfile add;

  ScoringProfileResource(ScoringProfileStore profiles, AddScoringProfile add) {
    this.profiles = profiles;
    this.add = add;
  }

  /** A page of profiles. */
  public record Profiles(List<ScoringProfile> items, String nextCursor) {}

  @GET
  @Open
  @Transactional
  @Operation(operationId = "scoringProfiles", summary = "The newest version of each profile")
  public Profiles profiles(@PathParam("chamber") String chamber) {
    return new Profiles(profiles.newest(), null);
  }

  @GET
  @Path("/{profile}")
  @Open
  @Transactional
  @Operation(operationId = "scoringProfile", summary = "The newest version of a profile")
  public ScoringProfile profile(
      @PathParam("chamber") String chamber, @PathParam("profile") String code) {
    return profiles
        .newest(code)
        .orElseThrow(() -> new ProblemException(ProfileProblem.PROFILE_NOT_FOUND, code));
  }

  @POST
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "scoringProfileCreation",
      summary = "Adds a profile, or a new version of one",
      description =
          "The version is given by the service. 422 PROFILE_REJECTED with one entry per fault.")
  public Response addition(@PathParam("chamber") String chamber, ScoringProfile profile) {
    if (profile == null || profile.code() == null || !profile.code().matches("[\\w.-]{1,60}")) {
      throw new ProblemException(HttpProblem.BAD_REQUEST);
    }
    ScoringProfile added = add.add(profile);
    return Response.created(
            URI.create("/api/v1/chambers/" + chamber + "/scoring-profiles/" + added.code()))
        .entity(added)
        .build();
  }
}
