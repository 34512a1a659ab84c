package it.quadrante.measurement.notice.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.notice.KeptNotice;
import it.quadrante.measurement.notice.NoticePlace;
import it.quadrante.measurement.notice.NoticeProblem;
import it.quadrante.measurement.notice.ReadNotices;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.problem.Languages;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the account that is signed in was told. */
@Path("/api/v1/chambers/{chamber}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Requires({
  Role.PLAN_EDITOR,
  Role.PLAN_APPROVER,
  Role.DATA_REFERENT,
  Role.VALIDATOR,
  Role.EVALUATOR,
  Role.CHAMBER_ADMIN
})
@Tag(name = "notices", description = "What referents, validators and administrators are told.")
public class NoticeResource {
  private final ReadNotices notices;

  NoticeResource(ReadNotices notices) {
    this.notices = notices;
  }

  @GET
  @Operation(
      operationId = "notices",
      summary = "The notices of the caller",
      description =
          "Of the account that asks and, for who administers the chamber, of its administrators;"
              + " the newest first. Deadlines that are near or have passed, values that came back,"
              + " requests to be decided and decided, values revoked, completed validations: each is"
              + " told once. Old notices are removed.")
  public NoticePage list(
      @PathParam("chamber") String chamber,
      @BeanParam PageQuery query,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    Locale spoken = Languages.of(language);
    Page<KeptNotice> page =
        query.page(
            NoticePlace.FORM,
            (after, atMost) -> notices.page(NoticePlace.read(after), atMost),
            kept -> NoticePlace.of(kept).text());
    return new NoticePage(
        page.items().stream().map(kept -> NoticeView.of(kept, spoken)).toList(), page.nextCursor());
  }

  @PUT
  @Path("/{notice}/reading")
  @Operation(
      operationId = "noticeReading",
      summary = "A notice was read",
      description =
          "Also when it was read before. What the administrators of a chamber are told is read"
              + " when one of them has read it.")
  @APIResponse(responseCode = "204", description = "It is read")
  @NoticeProblem.Answers(NoticeProblem.NOTICE_NOT_FOUND)
  public void reading(@PathParam("chamber") String chamber, @PathParam("notice") String notice) {
    notices.read(id(notice));
  }

  /** An id of another form names no notice. */
  private static UUID id(String notice) {
    try {
      return UUID.fromString(notice);
    } catch (IllegalArgumentException noUuid) {
      throw new ProblemException(NoticeProblem.NOTICE_NOT_FOUND, notice);
    }
  }
}
