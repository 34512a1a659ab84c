package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.Difference;
import it.quadrante.planning.plan.domain.ElementChange;
import it.quadrante.planning.plan.domain.FieldChange;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanHead;
import it.quadrante.planning.plan.domain.PlanKey;
import it.quadrante.planning.plan.domain.PlanRules;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.ChangeStore;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/**
 * The one way in which a draft changes: held, edited by a function of its content, checked for what
 * may never be stored, and written as what differs, as one revision, with every element on record.
 * An edit that changes nothing is none.
 */
@ApplicationScoped
public class EditDraft {
  private static final Logger LOG = Logger.getLogger(EditDraft.class);

  private final DraftAccess drafts;
  private final PlanStore plans;
  private final ChangeStore changes;
  private final PlanReferences references;

  EditDraft(DraftAccess drafts, PlanStore plans, ChangeStore changes, PlanReferences references) {
    this.drafts = drafts;
    this.plans = plans;
    this.changes = changes;
    this.references = references;
  }

  /**
   * Edits the content of a draft as the caller read it.
   *
   * @param reason for the record, or null
   * @throws ProblemException with every fault for which nothing is stored
   */
  @Transactional
  public PlanVersion edit(VersionRef ref, String reason, Edit edit) {
    return edit(drafts.draft(ref), reason, edit);
  }

  /** Edits a draft, as the caller read it, by what is made of the version that is held. */
  @Transactional
  public PlanVersion editHeld(VersionRef ref, Function<PlanVersion, PlanContent> edit) {
    PlanVersion held = drafts.draft(ref);
    return edit(held, null, content -> edit.apply(held));
  }

  /**
   * Edits a draft whoever else did meanwhile: the edit itself looks whether what it meant is there.
   */
  @Transactional
  public PlanVersion edit(String plan, int number, String reason, Edit edit) {
    return edit(drafts.draft(plan, number), reason, edit);
  }

  /** Gives a draft another title, source or profile. */
  @Transactional
  public PlanVersion editHead(VersionRef ref, String reason, UnaryOperator<PlanHead> edit) {
    PlanVersion before = drafts.draft(ref);
    PlanHead head = edit.apply(before.head());
    DocumentForm.rejectIfAny(references.profile(head.scoringProfile()));
    return save(before, before.with(head, before.content()), List.of(), reason);
  }

  private List<Fault> faults(PlanKey plan, PlanContent content) {
    List<Fault> faults = new ArrayList<>(PlanRules.integrity(plan, content));
    faults.addAll(references.faults(plan, content));
    return faults;
  }

  /** Wherever it stands by now. */
  private static boolean isSame(Fault one, Fault other) {
    return one.code() == other.code() && one.arguments().equals(other.arguments());
  }

  /** What was wrong before, by a rule that came later, keeps nobody from mending something else. */
  private PlanVersion edit(PlanVersion before, String reason, Edit edit) {
    DocumentForm.rejectIfAny(edit.unfit(before));
    PlanContent content = edit.apply(before.content());
    List<Fault> faults = faults(before.plan(), content);
    if (!faults.isEmpty()) {
      List<Fault> older = faults(before.plan(), before.content());
      faults.removeIf(fault -> older.stream().anyMatch(each -> isSame(each, fault)));
    }
    if (!faults.isEmpty()) {
      List<Fault> told =
          DocumentForm.atMost(faults).stream()
              .map(fault -> edit.told(fault, before.content(), content))
              .toList();
      throw new ProblemException(edit.refusal(), told, told.size());
    }
    PlanVersion after = before.with(before.head(), content);
    return save(before, after, edit.recorded(before.content(), content), reason);
  }

  private PlanVersion save(
      PlanVersion before, PlanVersion after, List<ElementChange> recorded, String reason) {
    Difference difference = Difference.between(before.content(), after.content());
    List<FieldChange> head = Difference.between(before.head(), after.head());
    if (difference.isEmpty() && head.isEmpty()) {
      return before;
    }
    PlanVersion saved = plans.save(after, difference);
    changes.append(saved, head, recorded, reason, drafts.signature());
    LOG.infof(
        "draft edited plan=%s version=%d revision=%d elements=%d",
        saved.plan().id(), saved.number(), saved.revision(), difference.changes().size());
    return saved;
  }
}
