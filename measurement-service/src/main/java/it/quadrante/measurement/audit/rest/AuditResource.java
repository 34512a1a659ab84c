package it.quadrante.measurement.audit.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.audit.AuditLine;
import it.quadrante.measurement.audit.ReadAudit;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what. */
@Path("/api/v1/chambers/{chamber}/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "Who did what, sealed.")
public class AuditResource {
  private static final String NUMBER = "[0-9]{1,18}";

  private final ReadAudit audit;

  AuditResource(ReadAudit audit) {
    this.audit = audit;
  }

  @GET
  @Requires(Role.EVALUATOR)
  @Operation(
      operationId = "audit",
      summary = "What was done in a chamber",
      description =
          "In the order of the chain, into which an entry comes within a minute: who goes on after"
              + " the last number misses nothing. The hash covers the one before it, so that nobody"
              + " changes or removes an entry unnoticed.")
  public AuditPage audit(
      @PathParam("chamber") String chamber,
      @BeanParam AuditFilter filter,
      @BeanParam PageQuery query) {
    Page<AuditLine> page =
        query.page(
            NUMBER,
            (after, atMost) ->
                audit.page(filter.query(after == null ? 0 : Long.parseLong(after), atMost)),
            line -> Long.toString(line.seal().number()));
    return new AuditPage(page.items().stream().map(AuditView::of).toList(), page.nextCursor());
  }
}
