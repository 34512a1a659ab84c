package it.quadrante.planning.plan.rest;

import it.quadrante.identity.Open;
import it.quadrante.planning.plan.CheckPlan;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.domain.Check;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.ElementPlace;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.Languages;
import it.quadrante.problem.Problem;
import it.quadrante.problem.ProblemException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What there is to tell about a version before it is proposed. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts")
@PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
public class PlanChecksResource {
  private final PlanStore plans;
  private final CheckPlan checks;

  PlanChecksResource(PlanStore plans, CheckPlan checks) {
    this.plans = plans;
    this.checks = checks;
  }

  /** Everything that is to be told, errors first. */
  @Schema(
      description = "Everything that is to be told about a version, errors first.",
      requiredProperties = {"errors", "warnings", "items"})
  public record PlanCheckList(
      @Schema(description = "How many refuse the proposal.", examples = "1") int errors,
      @Schema(description = "How many do not.", examples = "0") int warnings,
      @Schema(maxItems = 500_000) List<PlanCheck> items) {

    static PlanCheckList of(List<Check> checks, Locale language) {
      int errors = (int) checks.stream().filter(c -> c.severity() == Check.Severity.ERROR).count();
      return new PlanCheckList(
          errors,
          checks.size() - errors,
          checks.stream().map(check -> PlanCheck.of(check, language)).toList());
    }
  }

  /** One thing to be told. */
  @Schema(
      description = "One thing that is to be settled, or looked at.",
      requiredProperties = {"severity", "code", "place", "text", "remedy"})
  public record PlanCheck(
      @Schema(description = "An error refuses the proposal, a warning does not.")
          Check.Severity severity,
      @Schema(
              description = "The rule; stable, for programs.",
              maxLength = 80,
              pattern = "^[A-Z][A-Z_]*$",
              examples = "WEIGHT_MISSING")
          String code,
      CheckPlace place,
      @Schema(
              description = "What is wrong, for people.",
              examples =
                  "Il programma 3.2.1 è senza peso: nel piano li hanno tutti i programmi o nessuno.")
          String text,
      @Schema(
              description = "What to do about it.",
              examples = "Dare un peso anche a 3.2.1, o toglierlo a tutti.")
          String remedy) {

    static PlanCheck of(Check check, Locale language) {
      Problem.Entry entry = Problem.entry(check.fault(), language);
      ElementPlace element = check.element();
      CheckPlace place =
          element == null
              ? new CheckPlace(entry.path(), null, null)
              : new CheckPlace(entry.path(), element.element(), element.key());
      return new PlanCheck(
          check.severity(),
          entry.code(),
          place,
          entry.detail(),
          Problem.remedy(check.fault(), language));
    }
  }

  /** Where it is. */
  @Schema(description = "Where it is.", requiredProperties = "pointer")
  public record CheckPlace(
      @Schema(
              description = "JSON pointer into the content of the version.",
              maxLength = 1000,
              examples = "/nodes/2/weight")
          String pointer,
      @Schema(description = "Kind of the element; absent where it is in the whole.")
          ElementKind element,
      @Schema(ref = "ElementKey") String key) {}

  @GET
  @Open
  @Transactional
  @Operation(
      operationId = "planChecks",
      summary = "Everything to settle or to look at before a version is proposed",
      description =
          "Weights, codes, formulas and units, polarity, targets, sources, resources, use, and the"
              + " letters of art. 5 c. 2 D.Lgs. 150/2009. Errors refuse the proposal.")
  public PlanCheckList checks(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    PlanVersion version =
        plans
            .find(plan, number)
            .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_NOT_FOUND, plan, number));
    return PlanCheckList.of(checks.check(version), Languages.of(language));
  }
}
