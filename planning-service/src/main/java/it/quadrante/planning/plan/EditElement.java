package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.ContentEdits;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.ElementPlace;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Placed;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanElement;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Renaming;
import it.quadrante.planning.plan.domain.SentTargets;
import it.quadrante.planning.plan.domain.TargetEdits;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Creates, replaces and removes one element of a draft. Two editors at different elements are not
 * in each other's way; of two at the same one the second is told.
 */
@ApplicationScoped
public class EditElement {
  private final DraftAccess drafts;
  private final EditDraft draft;

  EditElement(DraftAccess drafts, EditDraft draft) {
    this.drafts = drafts;
    this.draft = draft;
  }

  public Placed create(String plan, int number, ElementDocument sent) {
    Edit edit =
        content -> stored(ContentEdits.add(content, read(null, sent), sent.position()), sent);
    Renaming none =
        new Renaming(sent.element().element(), sent.element().key(), sent.element().key());
    return placed(draft.edit(plan, number, sent.reason(), Edit.of(edit, none, place(sent))), sent);
  }

  /**
   * Puts an element in the place of another; under another code it is renamed, and what names it
   * follows.
   *
   * @param ref of the element, as the caller read it
   */
  public Placed replace(ElementRef ref, ElementDocument sent) {
    Renaming renaming = new Renaming(ref.kind(), ref.key(), sent.element().key());
    Edit edit =
        content -> {
          PlanElement before = found(content, ref).element();
          PlanElement after = read(before, sent);
          return stored(ContentEdits.replace(renaming.in(content), after, sent.position()), sent);
        };
    return placed(
        draft.edit(ref.plan(), ref.number(), sent.reason(), Edit.of(edit, renaming, place(sent))),
        sent);
  }

  /**
   * Removes an element.
   *
   * @param withContent of a node also all beneath it and their assignments; otherwise what still
   *     needs the element keeps it
   * @param reason for the record, or null
   */
  public void remove(ElementRef ref, boolean withContent, String reason) {
    String why = reason == null ? null : StatedReason.required(reason);
    Edit edit =
        content -> {
          found(content, ref);
          return withContent && ref.kind() == ElementKind.NODE
              ? ContentEdits.withoutSubtree(content, ref.key())
              : ContentEdits.without(content, ref.kind(), Set.of(ref.key()));
        };
    draft.edit(ref.plan(), ref.number(), why, Edit.removal(edit));
  }

  static Placed found(PlanContent content, ElementRef ref) {
    Placed found =
        ContentEdits.find(content, ref.kind(), ref.key())
            .orElseThrow(
                () ->
                    new ProblemException(
                        PlanningProblem.ELEMENT_NOT_FOUND, ref.plan(), ref.number(), ref.key()));
    IfMatch.check(ref.ifMatch(), ElementTag.of(found));
    return found;
  }

  /** Readings are not the editor's to send. */
  private PlanElement read(PlanElement before, ElementDocument sent) {
    if (!(sent.element() instanceof Assignment assignment)) {
      return sent.element();
    }
    SentTargets targets = new SentTargets((Assignment) before, assignment, sent.reason());
    DocumentForm.rejectIfAny(targets.faults("/assignment"));
    return targets.read(drafts.signature());
  }

  /** Targets are read by the polarity of their card, whichever of the two was sent. */
  private PlanContent stored(PlanContent content, ElementDocument sent) {
    if (sent.element() instanceof Assignment assignment) {
      return edits().readAll(content, Set.of(assignment.card()));
    }
    return sent.element() instanceof IndicatorCard card
        ? edits().readAll(content, Set.of(card.code()))
        : content;
  }

  private TargetEdits edits() {
    return new TargetEdits(drafts.signature());
  }

  private static ElementPlace place(ElementDocument sent) {
    ElementKind kind = sent.element().element();
    return new ElementPlace(kind, sent.element().key(), "/" + ElementDocument.member(kind));
  }

  private static Placed placed(PlanVersion version, ElementDocument sent) {
    PlanElement element = sent.element();
    return ContentEdits.find(version.content(), element.element(), element.key()).orElseThrow();
  }
}
