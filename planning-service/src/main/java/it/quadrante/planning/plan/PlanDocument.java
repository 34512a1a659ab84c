package it.quadrante.planning.plan;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.Perspective;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanKey;
import it.quadrante.planning.plan.domain.PlanNode;
import it.quadrante.planning.profile.domain.ScoringProfile;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import java.util.List;
import java.util.Locale;

/**
 * One whole plan as an editor imports it: the members of {@code plan-import.v1.schema.json}.
 *
 * @param source the document it comes from, or null
 * @param scoringProfile code of the chamber's profile; null for the default one
 */
public record PlanDocument(
    String entity,
    int year,
    String code,
    String title,
    String source,
    String scoringProfile,
    List<Perspective> perspectives,
    List<PlanNode> nodes,
    List<Measure> measures,
    List<IndicatorCard> cards,
    List<Assignment> assignments) {

  private static final DocumentForm FORM = DocumentForm.ofPlan();

  /**
   * Reads a document that follows its schema.
   *
   * @throws ProblemException PLAN_REJECTED with every fault of its form, in the given language
   */
  static PlanDocument read(JsonNode document, Locale language) {
    return FORM.read(document, PlanDocument.class, language);
  }

  /** Every fault of its form, in the given language; a bounded number of them. */
  public static List<Fault> formFaults(JsonNode document, Locale language) {
    return FORM.faults(document, language);
  }

  PlanKey key() {
    return new PlanKey(entity, year, code);
  }

  String profile() {
    return scoringProfile == null ? ScoringProfile.DEFAULT_CODE : scoringProfile;
  }

  PlanContent content() {
    return new PlanContent(perspectives, nodes, measures, cards, assignments);
  }
}
