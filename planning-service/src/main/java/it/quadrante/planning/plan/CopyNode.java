package it.quadrante.planning.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.planning.plan.domain.ContentEdits;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.NodeCopy;
import it.quadrante.planning.plan.domain.Placed;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanElement;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies a node of a draft, with all beneath it and their assignments, under new codes. */
@ApplicationScoped
public class CopyNode {
  private static final DocumentForm FORM =
      DocumentForm.of(
          """
          {"properties": {
             "code": {"$ref": "#/$defs/node/properties/code"},
             "parent": {"$ref": "#/$defs/node/properties/parent"},
             "position": {"type": "integer", "minimum": 1, "maximum": 40000},
             "reason": {"type": "string", "minLength": 1, "maxLength": 2000}},
           "required": ["code"]}""");

  private static final DocumentForm CODES =
      DocumentForm.of(
          """
          {"properties": {
             "nodes": {"items": {"$ref": "#/$defs/node/properties/code"}},
             "assignments": {"items": {"$ref": "#/$defs/assignment/properties/code"}}}}""");

  private final EditDraft draft;

  CopyNode(EditDraft draft) {
    this.draft = draft;
  }

  /**
   * What the copy is to be.
   *
   * @param parent null for a root
   * @param position among its siblings, from 1; null: the last
   * @param reason for the record, or null
   */
  public record Copy(String code, String parent, Integer position, String reason) {}

  private record Copying(String plan, int number, String from, Copy copy) implements Edit {
    @Override
    public PlanContent apply(PlanContent content) {
      if (ContentEdits.find(content, ElementKind.NODE, from).isEmpty()) {
        throw new ProblemException(PlanningProblem.ELEMENT_NOT_FOUND, plan, number, from);
      }
      PlanContent after =
          new NodeCopy(from, copy.code()).in(content, copy.parent(), copy.position());
      DocumentForm.rejectIfAny(unfit(content, after));
      return after;
    }

    /** Codes that follow from the one that was sent and that no document may hold. */
    private static List<Fault> unfit(PlanContent before, PlanContent after) {
      ObjectNode codes = JsonNodeFactory.instance.objectNode();
      added(ElementKind.NODE, before, after).forEach(codes.putArray("nodes")::add);
      added(ElementKind.ASSIGNMENT, before, after).forEach(codes.putArray("assignments")::add);
      return CODES.faults(codes, Locale.ENGLISH).stream()
          .map(fault -> codes.at(fault.path()).textValue())
          .map(code -> Fault.at("/code", DocumentRule.COPIED_CODE, code))
          .toList();
    }

    private static Stream<String> added(ElementKind kind, PlanContent before, PlanContent after) {
      Set<String> there =
          kind.in(before).stream().map(PlanElement::key).collect(Collectors.toSet());
      return kind.in(after).stream().map(PlanElement::key).filter(key -> !there.contains(key));
    }

    /** All its codes follow from the one that was sent. */
    @Override
    public Fault told(Fault fault, PlanContent before, PlanContent after) {
      String at = fault.path().endsWith("/parent") ? "/parent" : "/code";
      return new Fault(at, fault.code(), fault.arguments());
    }
  }

  /** The copy of the node, as it stands in the draft. */
  public Placed copy(String plan, int number, String node, JsonNode body, Locale language) {
    Copy copy = FORM.read(body, Copy.class, language);
    PlanVersion version =
        draft.edit(plan, number, copy.reason(), new Copying(plan, number, node, copy));
    return ContentEdits.find(version.content(), ElementKind.NODE, copy.code()).orElseThrow();
  }
}
