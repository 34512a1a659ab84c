package it.quadrante.planning.catalogue.rest;

import it.quadrante.identity.Open;
import it.quadrante.identity.PlatformRole;
import it.quadrante.identity.RequiresPlatform;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.planning.catalogue.CatalogueProblem;
import it.quadrante.planning.catalogue.PublishEntry;
import it.quadrante.planning.catalogue.domain.CatalogueCard;
import it.quadrante.planning.catalogue.domain.CatalogueEntry;
import it.quadrante.planning.catalogue.domain.CatalogueUse;
import it.quadrante.planning.catalogue.store.CatalogueStore;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of national cards. */
@Path("/api/v1/catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue", description = "National cards (DFP, Pareto), version by version.")
public class CatalogueResource {
  /** Of a code of an entry: it stands in addresses. */
  private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";

  private final CatalogueStore catalogue;
  private final PublishEntry publish;

  CatalogueResource(CatalogueStore catalogue, PublishEntry publish) {
    this.catalogue = catalogue;
    this.publish = publish;
  }

  /** A page of the catalogue. */
  @Schema(
      name = "CatalogueEntries",
      description = "A page of the catalogue.",
      requiredProperties = "items")
  public record Entries(@Schema(maxItems = 10_000) List<CatalogueEntry> items, String nextCursor) {}

  /** A page of the uses of an entry. */
  @Schema(
      name = "CatalogueUses",
      description = "A page of the uses of an entry.",
      requiredProperties = "items")
  public record Uses(@Schema(maxItems = 10_000) List<CatalogueUse> items, String nextCursor) {}

  @GET
  @Open
  @Transactional
  @Operation(
      operationId = "catalogue",
      summary = "The newest version of every entry",
      description = "In the order of their codes. 400 LIMIT_OUT_OF_RANGE, CURSOR_UNREADABLE.")
  public Entries entries(@BeanParam PageQuery query) {
    Page<CatalogueEntry> page = query.page(CODE, catalogue::newest, CatalogueEntry::code);
    return new Entries(page.items(), page.nextCursor());
  }

  @GET
  @Path("/{entry}/versions/{version}")
  @Open
  @Transactional
  @Operation(operationId = "catalogueEntry", summary = "One version of an entry")
  @CatalogueProblem.Answers(CatalogueProblem.ENTRY_NOT_FOUND)
  public CatalogueEntry entry(@PathParam("entry") String code, @PathParam("version") int version) {
    return catalogue
        .find(code, version)
        .orElseThrow(() -> new ProblemException(CatalogueProblem.ENTRY_NOT_FOUND, code));
  }

  @PUT
  @Path("/{entry}/versions/{version}")
  @RequiresPlatform(PlatformRole.PLATFORM_ADMIN)
  @Operation(
      operationId = "catalogueEntryVersion",
      summary = "Puts the next version of an entry into the catalogue",
      description =
          "A version never changes: the same again is answered as the first time, another one is"
              + " refused. Plans go on with the version that they have adopted.")
  @CatalogueProblem.Answers({
    CatalogueProblem.ENTRY_INVALID,
    CatalogueProblem.ENTRY_VERSION_TAKEN,
    CatalogueProblem.ENTRY_VERSION_SKIPPED
  })
  public CatalogueEntry version(
      @PathParam("entry") String code, @PathParam("version") int version, CatalogueCard card) {
    if (card == null || !code.matches(CODE)) {
      throw new ProblemException(HttpProblem.BAD_REQUEST);
    }
    CatalogueEntry entry = new CatalogueEntry(code, version, card);
    publish.publish(entry);
    return entry;
  }

  @GET
  @Path("/{entry}/uses")
  @RequiresPlatform({PlatformRole.PLATFORM_ADMIN, PlatformRole.BENCHMARK_READER})
  @Transactional
  @Operation(
      operationId = "catalogueUses",
      summary = "Which published plans of which chambers have adopted an entry",
      description =
          "By chamber, plan and version; drafts do not count. 400 LIMIT_OUT_OF_RANGE,"
              + " CURSOR_UNREADABLE.")
  @CatalogueProblem.Answers(CatalogueProblem.ENTRY_NOT_FOUND)
  public Uses uses(@PathParam("entry") String code, @BeanParam PageQuery query) {
    if (catalogue.newest(code).isEmpty()) {
      throw new ProblemException(CatalogueProblem.ENTRY_NOT_FOUND, code);
    }
    Page<CatalogueUse> page =
        query.page(
            CatalogueUse.FORM,
            (after, atMost) -> catalogue.uses(code, after, atMost),
            CatalogueUse::place);
    return new Uses(page.items(), page.nextCursor());
  }
}
