package it.quadrante.planning.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.PlanElement;
import it.quadrante.planning.plan.domain.PlanNode;
import it.quadrante.problem.ProblemException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One element as an editor sends it, in the form in which it was read: {@code {"node": {…},
 * "position": 2, "reason": "…"}}. The tag and the readings of targets are not the editor's to give
 * and are not heeded.
 *
 * @param position among its siblings, from 1; null: where it is, a new one the last
 * @param reason for the record, or null
 */
public record ElementDocument(PlanElement element, Integer position, String reason) {

  /** More elements than a plan has. */
  static final int LAST_POSITION = 40_000;

  private static final Map<ElementKind, DocumentForm> FORMS = forms();

  private record Sent(
      PlanNode node,
      Measure measure,
      IndicatorCard card,
      Assignment assignment,
      Integer position,
      String reason) {}

  /**
   * Reads what was sent for an element of a kind.
   *
   * @throws ProblemException PLAN_REJECTED with every fault of its form
   */
  public static ElementDocument read(ElementKind kind, JsonNode body, Locale language) {
    if (body instanceof ObjectNode object) {
      leaveOut(kind, object);
    }
    Sent sent = FORMS.get(kind).read(body, Sent.class, language);
    PlanElement element =
        switch (kind) {
          case NODE -> sent.node();
          case MEASURE -> sent.measure();
          case CARD -> sent.card();
          case ASSIGNMENT -> sent.assignment();
          case PERSPECTIVE -> throw new IllegalArgumentException("perspectives come as a list");
        };
    return new ElementDocument(element, sent.position(), sent.reason());
  }

  private static void leaveOut(ElementKind kind, ObjectNode body) {
    body.remove("tag");
    for (String targets : List.of("targets", "interimTargets")) {
      for (JsonNode target : body.path(member(kind)).path(targets)) {
        if (target instanceof ObjectNode object) {
          object.remove("reading");
        }
      }
    }
  }

  /** The member that holds the element. */
  static String member(ElementKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Map<ElementKind, DocumentForm> forms() {
    Map<ElementKind, DocumentForm> forms = new EnumMap<>(ElementKind.class);
    for (ElementKind kind : ElementKind.values()) {
      String member = member(kind);
      forms.put(
          kind,
          DocumentForm.of(
              """
              {"properties": {
                 "%s": {"$ref": "#/$defs/%s"},
                 "position": {"type": "integer", "minimum": 1, "maximum": %d},
                 "reason": {"type": "string", "minLength": 1, "maxLength": 2000}},
               "required": ["%s"]}"""
                  .formatted(member, member, LAST_POSITION, member)));
    }
    return forms;
  }
}
