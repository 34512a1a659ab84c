package it.quadrante.reporting.input;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.plan.Card;
import it.quadrante.calculation.plan.Compilation;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.plan.PlanNode;
import it.quadrante.calculation.plan.PlanVersion;
import it.quadrante.calculation.plan.Reference;
import it.quadrante.calculation.scoring.Cap;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.scoring.ScoringProfile;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.events.UnreadableFact;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.PublishedProfile;
import it.quadrante.reporting.input.events.ResultOf;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A published plan version in the form in which it is calculated. */
public final class PlanModel {
  /** Where a card does not say with how many decimals its value is shown. */
  private static final int USUAL_DECIMALS = 2;

  private PlanModel() {}

  /**
   * As far as it goes without the results of earlier years.
   *
   * @throws UnreadableFact when planning let something through that cannot be calculated
   */
  public static CompiledPlan compile(PlanPublished published) {
    return compile(published, none -> Optional.empty());
  }

  /**
   * Parses formulas and resolves references.
   *
   * @param results the results of earlier years, as far as they can be had
   * @throws UnreadableFact when planning let something through that cannot be calculated
   */
  public static CompiledPlan compile(
      PlanPublished published, Function<ResultOf, Optional<Reference>> results) {
    Compilation compilation = version(published, results).compile();
    if (compilation instanceof CompiledPlan plan) {
      return plan;
    }
    throw new UnreadableFact(
        compilation.faults().stream()
            .map(PlanModel::shown)
            .collect(Collectors.joining(" ", "plan cannot be calculated: ", "")));
  }

  private static String shown(Fault fault) {
    return fault.place() + ": " + fault.italian();
  }

  private static PlanVersion version(
      PlanPublished published, Function<ResultOf, Optional<Reference>> results) {
    return new PlanVersion(
        published.plan().id(),
        published.version(),
        published.plan().entity(),
        published.plan().year(),
        profile(published.scoringProfile()),
        published.perspectives().stream().map(PlanPublished.PlanPerspective::code).toList(),
        published.nodes().stream().map(PlanModel::node).toList(),
        published.measures().stream().map(PlanModel::measure).toList(),
        published.cards().stream().map(PlanModel::card).toList(),
        published.assignments().stream()
            .map(each -> AssignmentModel.assignment(each, results))
            .toList());
  }

  private static ScoringProfile profile(PublishedProfile profile) {
    return new ScoringProfile(
        profile.code(),
        profile.version(),
        new RuleSetting(
            profile.rule(),
            new Cap(Optional.ofNullable(profile.cap())),
            profile.bands().stream().map(AssignmentModel::band).toList(),
            Optional.ofNullable(profile.pointsPerDay())),
        profile.decimals(),
        new Semaforo(profile.semaforo().green(), profile.semaforo().yellow()),
        new RollUp(profile.rollUp().policy(), profile.rollUp().basis()),
        profile.missingAtYearEnd());
  }

  private static PlanNode node(PlanPublished.Node node) {
    return new PlanNode(
        node.code(),
        node.level(),
        Optional.ofNullable(node.parent()),
        Optional.ofNullable(node.perspective()),
        Optional.ofNullable(node.weight()),
        node.statedWeights().stream()
            .map(stated -> new PlanNode.StatedWeight(stated.perspective(), stated.weight()))
            .toList(),
        Optional.ofNullable(node.personRole()));
  }

  private static Measure measure(PlanPublished.PlanMeasure measure) {
    return new Measure(
        new MeasureKey(measure.entity(), measure.code()),
        measure.unit(),
        measure.consolidation(),
        measure.expectedIn());
  }

  private static Card card(PlanPublished.Card card) {
    return new Card(
        card.code(),
        card.unit(),
        card.decimals() == null ? USUAL_DECIMALS : card.decimals(),
        card.formula(),
        card.polarity());
  }
}
