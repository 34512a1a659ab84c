package it.quadrante.planning.plan.rest;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.identity.Open;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.ReadChanges;
import it.quadrante.planning.plan.store.RecordedChange;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record of a version: who changed what, when and why. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts")
@PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
public class PlanChangesResource {
  private final ReadChanges changes;

  PlanChangesResource(ReadChanges changes) {
    this.changes = changes;
  }

  /** A page of the record. */
  @Schema(description = "A page of the record, oldest first.", requiredProperties = "items")
  public record PlanChanges(@Schema(maxItems = 500) List<PlanChange> items, String nextCursor) {}

  /** One change of one element, or a step of the version's life. */
  @Schema(
      description = "One change of one element, or a step of the version’s life.",
      requiredProperties = {"revision", "what", "account", "at"})
  public record PlanChange(
      @Schema(description = "Revision of the version after it.", examples = "2") int revision,
      @Schema(
              description = "ADDED, REMOVED, CHANGED, or the step that was taken.",
              maxLength = 300,
              examples = "CHANGED")
          String what,
      @Schema(
              description = "Kind of the element, PLAN for the head; absent for a step.",
              maxLength = 20,
              examples = "NODE")
          String element,
      @Schema(ref = "ElementKey") String key,
      @Schema(description = "What differs.", maxItems = 10_000) List<ChangedField> fields,
      String reason,
      String account,
      @Schema(description = "When.") Instant at) {

    static PlanChange of(RecordedChange change) {
      List<ChangedField> fields = new ArrayList<>();
      if (change.fields() != null) {
        change.fields().forEach(field -> fields.add(ChangedField.of(field)));
      } else if (change.before() != null || change.after() != null) {
        fields.add(new ChangedField(change.what(), change.before(), change.after()));
      }
      return new PlanChange(
          change.revision(),
          change.what(),
          change.element(),
          change.key(),
          fields,
          change.reason(),
          change.account(),
          change.at());
    }
  }

  /** One field, before and after. */
  @Schema(description = "One field, before and after.", requiredProperties = "name")
  public record ChangedField(
      @Schema(
              description = "A member, or a path into one.",
              maxLength = 300,
              examples = "targets/2017")
          String name,
      @Schema(ref = "FieldValue") JsonNode before,
      @Schema(ref = "FieldValue") JsonNode after) {

    static ChangedField of(JsonNode field) {
      return new ChangedField(
          field.path("name").textValue(), field.get("before"), field.get("after"));
    }
  }

  @GET
  @Open
  @Operation(
      operationId = "planChanges",
      summary = "Who changed what in a version, when, from what to what and why",
      description = "Oldest first; of one element by its kind and key.")
  public PlanChanges changes(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @QueryParam("element") String element,
      @QueryParam("key") String key,
      @BeanParam PageQuery query) {
    Page<RecordedChange> page =
        query.page(
            ReadChanges.PLACE,
            (after, atMost) -> changes.page(plan, number, after, element, key, atMost),
            ReadChanges::place);
    return new PlanChanges(page.items().stream().map(PlanChange::of).toList(), page.nextCursor());
  }
}
