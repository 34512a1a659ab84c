package it.quadrante.reporting.input.events;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.Polarity;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.target.ChangeUnit;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One whole version of a plan with the scoring profile version it uses. Members that the contract
 * leaves optional are null (lists: empty) where absent.
 */
public record PlanPublished(
    Plan plan,
    int version,
    Quadrimestre inForceFrom,
    Instant publishedAt,
    PublishedProfile scoringProfile,
    List<PlanPerspective> perspectives,
    List<Node> nodes,
    List<PlanMeasure> measures,
    List<Card> cards,
    List<Assignment> assignments)
    implements Content {
  public PlanPublished {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(inForceFrom, "inForceFrom");
    Objects.requireNonNull(publishedAt, "publishedAt");
    Objects.requireNonNull(scoringProfile, "scoringProfile");
    perspectives = List.copyOf(perspectives);
    nodes = List.copyOf(nodes);
    measures = List.copyOf(measures);
    cards = List.copyOf(cards);
    assignments = List.copyOf(assignments);
  }

  /**
   * Which plan.
   *
   * @param id entity-year-code, unique in the chamber
   */
  public record Plan(
      String id, String chamber, String entity, int year, String code, String title) {
    public Plan {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(chamber, "chamber");
      Objects.requireNonNull(entity, "entity");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(title, "title");
    }
  }

  public record PlanPerspective(String code, String title) {}

  /** A node of the Albero della performance. */
  public record Node(
      String code,
      NodeLevel level,
      String parent,
      String title,
      String perspective,
      Figure weight,
      List<StatedWeight> statedWeights,
      String personRole) {
    public Node {
      statedWeights = statedWeights == null ? List.of() : List.copyOf(statedWeights);
    }
  }

  public record StatedWeight(String perspective, Figure weight) {}

  /**
   * A measure that the plan reads.
   *
   * @param sourceUnits that enter it, or whose updates it counts; none: the entity as a whole
   * @param automatic code of what is counted; null where somebody enters it
   */
  public record PlanMeasure(
      String entity,
      String code,
      String name,
      Unit unit,
      Consolidation consolidation,
      Set<Quadrimestre> expectedIn,
      List<String> sourceUnits,
      String automatic) {
    /** Of an automatic measure that names none, every one. */
    public PlanMeasure {
      sourceUnits = sourceUnits == null ? List.of() : List.copyOf(sourceUnits);
      expectedIn =
          automatic != null && expectedIn.isEmpty()
              ? Set.of(Quadrimestre.values())
              : Set.copyOf(expectedIn);
    }
  }

  /**
   * An indicator card.
   *
   * @param decimals with which the value is shown; null: as many as it has
   */
  public record Card(
      String code, String name, Unit unit, Integer decimals, String formula, Polarity polarity) {}

  /** A card on a node with its bar. */
  public record Assignment(
      String code,
      String node,
      String card,
      AssignmentKind kind,
      Figure weight,
      List<YearTarget> targets,
      List<InterimTarget> interimTargets,
      Reference baseline,
      Reference previous,
      PublishedProfile.Override scoring) {
    public Assignment {
      targets = targets == null ? List.of() : List.copyOf(targets);
      interimTargets = interimTargets == null ? List.of() : List.copyOf(interimTargets);
    }
  }

  public record YearTarget(int year, PlanTarget target) {}

  public record InterimTarget(Quadrimestre quadrimestre, PlanTarget target) {}

  /** What a target is. */
  public enum TargetKind {
    THRESHOLD,
    RANGE,
    DATE,
    RELATIVE,
    JUDGEMENT
  }

  /** A target with the members of its kind; the others are null. */
  public record PlanTarget(
      TargetKind kind,
      String operator,
      Figure value,
      Figure distance,
      Figure low,
      Figure high,
      LocalDate date,
      Figure change,
      ChangeUnit changeUnit,
      String words,
      String asPrinted) {}

  /**
   * A figure, or the result of an earlier year that holds it.
   *
   * @param value null where it refers to a result
   */
  public record Reference(Figure value, ResultOf resultOf) {}

  @Override
  public String chamber() {
    return plan.chamber();
  }

  /** Whether its programmes carry weights: all or none. */
  public boolean isWeighted() {
    return nodes.stream()
        .anyMatch(node -> node.level() == NodeLevel.OBIETTIVO_OPERATIVO && node.weight() != null);
  }

  /** Whether one of its measures is counted. */
  public boolean counts() {
    return measures.stream().anyMatch(measure -> measure.automatic() != null);
  }

  /** The results of earlier years that its assignments are compared with. */
  public Set<ResultOf> earlierResults() {
    return assignments.stream()
        .flatMap(each -> Stream.of(each.baseline(), each.previous()))
        .filter(Objects::nonNull)
        .map(Reference::resultOf)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Also those it refers to: their results may be under way. */
  @Override
  public Stream<Integer> years() {
    return Stream.concat(Stream.of(plan.year()), earlierResults().stream().map(ResultOf::year));
  }

  @Override
  public Optional<String> touchedPlan() {
    return Optional.of(plan.id());
  }
}
