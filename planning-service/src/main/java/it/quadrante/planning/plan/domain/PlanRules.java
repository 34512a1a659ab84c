package it.quadrante.planning.plan.domain;

import it.quadrante.problem.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a plan has to satisfy: {@link #integrity} to be stored at all, {@link #completeness} and
 * {@link #readiness} to be proposed, {@link #warnings} to be complete. Places are JSON pointers
 * into the content, which are those of the import document.
 */
public final class PlanRules {
  /** One more than is told, so that it can be told that there are more. */
  private static final int MOST_FAULTS = 1_001;

  private PlanRules() {}

  /** Faults for which nothing is stored, not even in a draft; a bounded number of them. */
  public static List<Fault> integrity(PlanKey plan, PlanContent content) {
    Faults faults = new Faults(MOST_FAULTS);
    integrity(plan, content, faults);
    return faults.all();
  }

  /** What the whole may lack while it is being edited, and nowhere else: how its weights add up. */
  public static List<Fault> completeness(PlanContent content) {
    Faults faults = new Faults(MOST_FAULTS);
    new WeightRules(content, faults).completeness();
    return faults.all();
  }

  /** Both: faults for which a plan is not imported. */
  public static List<Fault> structure(PlanKey plan, PlanContent content) {
    Faults faults = new Faults(MOST_FAULTS);
    integrity(plan, content, faults);
    new WeightRules(content, faults).completeness();
    return faults.all();
  }

  private static void integrity(PlanKey plan, PlanContent content, Faults faults) {
    uniqueCodes(content, faults);
    new TreeRules(content, faults).check();
    new WeightRules(content, faults).integrity();
    new MeasureRules(plan.entity(), content, faults).check();
    new AssignmentRules(content, faults).check();
  }

  /** What the editor still has to state before the plan can be proposed. */
  public static List<Fault> readiness(PlanContent content) {
    Faults faults = new Faults();
    new PolarityRules(content, faults).check();
    return faults.all();
  }

  /** What may stay open but is told: assignments and cards to be completed. */
  public static List<Fault> warnings(int year, PlanContent content) {
    Faults faults = new Faults();
    for (int i = 0; i < content.assignments().size(); i++) {
      Assignment assignment = content.assignments().get(i);
      faults.addIf(
          assignment.targetOf(year).isEmpty(),
          "/assignments/" + i + "/targets",
          PlanRule.TARGET_MISSING,
          assignment.code(),
          year);
    }
    for (int i = 0; i < content.cards().size(); i++) {
      IndicatorCard card = content.cards().get(i);
      faults.addIf(
          !card.hasFormula(), "/cards/" + i + "/formula", PlanRule.FORMULA_MISSING, card.code());
    }
    return faults.all();
  }

  private static void uniqueCodes(PlanContent content, Faults faults) {
    unique("/perspectives", content.perspectives(), Perspective::code, faults);
    unique("/nodes", content.nodes(), PlanNode::code, faults);
    unique("/measures", content.measures(), m -> m.entity() + ":" + m.code(), faults);
    unique("/cards", content.cards(), IndicatorCard::code, faults);
    unique("/assignments", content.assignments(), Assignment::code, faults);
  }

  private static <T> void unique(
      String list, List<T> items, Function<T, String> code, Faults faults) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String itemCode = code.apply(items.get(i));
      faults.addIf(
          !seen.add(itemCode), list + "/" + i + "/code", PlanRule.DUPLICATE_CODE, itemCode);
    }
  }
}
