package it.quadrante.planning.chamber.rest;

import it.quadrante.identity.Open;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.ReadAuthorities;
import it.quadrante.planning.chamber.domain.UnitAuthority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may submit and validate for which unit on a day. */
@Path("/api/v1/chambers/{chamber}/authorities")
@Produces(MediaType.APPLICATION_JSON)
@Open
@Tag(name = "chambers")
public class AuthorityResource {
  private static final String PLACE = "[A-Z0-9]{1,20}/.{1,100}";

  private final ReadAuthorities authorities;

  AuthorityResource(ReadAuthorities authorities) {
    this.authorities = authorities;
  }

  /** A page of units, each with who acts for it. */
  @Schema(
      name = "Authorities",
      description = "A page of units, each with who acts for it on a day.",
      requiredProperties = "items")
  public record Authorities(
      @Schema(maxItems = 10_000) List<UnitAuthority> items, String nextCursor) {}

  @GET
  @Operation(
      operationId = "authorities",
      summary = "Who may submit and validate for which unit on a day",
      description =
          "An appointment counts for its unit and all beneath it; a delegate only while a holder is"
              + " in force. In the order of entities and units.")
  @ChamberProblem.Answers({ChamberProblem.CHAMBER_NOT_REGISTERED, ChamberProblem.DAY_UNREADABLE})
  public Authorities authorities(
      @PathParam("chamber") String chamber,
      @QueryParam("on")
          @Parameter(
              description = "The day; absent: today in Europe/Rome.",
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                      format = "date"))
          String on,
      @QueryParam("entity") String entity,
      @QueryParam("unit") String unit,
      @BeanParam PageQuery query) {
    List<UnitAuthority> all = authorities.on(chamber, on, entity, unit);
    Page<UnitAuthority> page =
        query.page(PLACE, (after, atMost) -> after(all, after, atMost), AuthorityResource::place);
    return new Authorities(page.items(), page.nextCursor());
  }

  private static List<UnitAuthority> after(List<UnitAuthority> all, String place, int atMost) {
    return all.stream()
        .filter(one -> place == null || place(one).compareTo(place) > 0)
        .limit(atMost)
        .toList();
  }

  private static String place(UnitAuthority authority) {
    return authority.entity() + "/" + authority.unit();
  }
}
