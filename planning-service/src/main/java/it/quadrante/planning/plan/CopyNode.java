package it.quadrante.planning.plan;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.planning.plan.domain.ContentEdits;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.NodeCopy;
import it.quadrante.planning.plan.domain.Placed;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

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
      return new NodeCopy(from, copy.code()).in(content, copy.parent(), copy.position());
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
