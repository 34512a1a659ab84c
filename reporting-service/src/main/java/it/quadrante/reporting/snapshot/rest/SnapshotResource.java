package it.quadrante.reporting.snapshot.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.precondition.IfNoneMatch;
import it.quadrante.reporting.explanation.ExplainResult.Explained;
import it.quadrante.reporting.explanation.rest.ExplanationView;
import it.quadrante.reporting.result.ReadResults;
import it.quadrante.reporting.result.ResultProblem;
import it.quadrante.reporting.result.rest.Tags;
import it.quadrante.reporting.snapshot.ExplainSnapshot;
import it.quadrante.reporting.snapshot.ReadSnapshots;
import it.quadrante.reporting.snapshot.SnapshotProblem;
import it.quadrante.reporting.snapshot.domain.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What closings froze; individual results for the evaluator only. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/snapshots")
@Produces(MediaType.APPLICATION_JSON)
@Requires({
  Role.VIEWER,
  Role.PLAN_EDITOR,
  Role.PLAN_APPROVER,
  Role.DATA_REFERENT,
  Role.VALIDATOR,
  Role.EVALUATOR,
  Role.CHAMBER_ADMIN
})
@Tag(name = "Snapshots", description = "Results as they were when a period was closed")
public class SnapshotResource {
  /** It never changes; nobody else may keep it. */
  private static final String FOR_EVER = "private, max-age=31536000, immutable";

  private final ReadSnapshots snapshots;
  private final ExplainSnapshot explanations;
  private final ReadResults results;

  SnapshotResource(ReadSnapshots snapshots, ExplainSnapshot explanations, ReadResults results) {
    this.snapshots = snapshots;
    this.explanations = explanations;
    this.results = results;
  }

  @GET
  @Operation(
      operationId = "snapshots",
      summary = "Snapshots of a plan",
      description =
          "One for each closing of a quadrimestre of an entity whose cells the plan reads; and the"
              + " closings that have frozen nothing yet, with what they wait for.")
  @ResultProblem.Answers(ResultProblem.PLAN_NOT_FOUND)
  public SnapshotsView snapshots(
      @PathParam("chamber") String chamber, @PathParam("plan") String plan) {
    return SnapshotsView.of(snapshots.of(plan));
  }

  @GET
  @Path("/{snapshot}")
  @Operation(
      operationId = "snapshot",
      summary = "Results as a closing froze them",
      description =
          "From the values that the closing closed over, as known on its day. They never change.")
  @SnapshotProblem.Answers(SnapshotProblem.SNAPSHOT_NOT_FOUND)
  public RestResponse<SnapshotView> snapshot(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("snapshot") String id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
    Snapshot snapshot = snapshots.snapshot(plan, id);
    boolean individuals = results.seesIndividuals();
    EntityTag tag = new EntityTag(snapshot.hash() + (individuals ? ".i" : ""));
    RestResponse.ResponseBuilder<SnapshotView> answer =
        IfNoneMatch.names(known, tag)
            ? RestResponse.ResponseBuilder.notModified(tag)
            : RestResponse.ResponseBuilder.ok(
                    SnapshotView.of(snapshot, snapshots.shown(snapshot), individuals))
                .tag(tag);
    return answer.header(HttpHeaders.CACHE_CONTROL, FOR_EVER).build();
  }

  @GET
  @Path("/{snapshot}/{subject}/explanation")
  @Operation(
      operationId = "snapshotExplanation",
      summary = "How a frozen result was had",
      description =
          "In the form of the explanation of a result of today, from exactly what the closing closed"
              + " over; revision is the number of the closing.")
  @SnapshotProblem.Answers(SnapshotProblem.SNAPSHOT_NOT_FOUND)
  @ResultProblem.Answers(ResultProblem.RESULT_NOT_FOUND)
  public RestResponse<ExplanationView> explanation(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("snapshot") String id,
      @PathParam("subject") String subject,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
    Explained explained = explanations.explain(plan, id, subject);
    return Tags.answer(
        known,
        Tags.of(explained.set(), results.seesIndividuals()),
        () -> ExplanationView.of(explained));
  }
}
