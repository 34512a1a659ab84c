package it.quadrante.reporting.result;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.MeasureToDate;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.plan.Card;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.result.AppliedTarget;
import it.quadrante.calculation.result.IndicatorResult;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.calculation.target.Target;
import it.quadrante.calculation.text.ItalianText;
import it.quadrante.figure.Figure;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.result.domain.IndicatorItem;
import it.quadrante.reporting.result.domain.IndicatorItem.ShownTarget;
import it.quadrante.reporting.result.domain.IndicatorItem.ShownValue;
import it.quadrante.reporting.result.domain.IndicatorItem.Standing;
import it.quadrante.reporting.result.domain.IndicatorItem.ValueVersion;
import it.quadrante.reporting.result.domain.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result of an assignment as the item that is stored and shown. */
final class IndicatorItems {
  private static final String NOT_REALISED = "non realizzato";

  private final EarlierResults earlier;
  private final PlanResults results;
  private final Map<String, PlanPublished.Card> cards;
  private final Map<String, PlanPublished.Assignment> assignments;
  private final int decimals;

  IndicatorItems(PlanBasis basis, PlanResults results) {
    PlanPublished published = basis.published();
    this.earlier = basis.earlier();
    this.results = results;
    this.cards =
        published.cards().stream()
            .collect(Collectors.toMap(PlanPublished.Card::code, Function.identity()));
    this.assignments =
        published.assignments().stream()
            .collect(Collectors.toMap(PlanPublished.Assignment::code, Function.identity()));
    this.decimals = results.plan().profile().decimals();
  }

  IndicatorItem item(IndicatorResult result) {
    CompiledAssignment compiled = result.assignment();
    PlanPublished.Assignment assignment = assignments.get(compiled.code());
    return new IndicatorItem(
        result.subject(),
        compiled.code(),
        cards.get(compiled.card().code()).name(),
        compiled.assignment().node(),
        compiled.assignment().kind(),
        compiled.assignment().weight().orElse(null),
        result.state(),
        result.value().map(value -> value(value, compiled.card())).orElse(null),
        target(result).orElse(null),
        result.achieved().map(IndicatorItem.Achieved::of).orElse(null),
        ResultItems.shown(result.percent(), decimals),
        ResultItems.text(result.percent(), decimals),
        results.colourOf(result),
        ResultItems.shown(result.progress(), decimals),
        result.flags().stream().sorted().toList(),
        result.leftOut().orElse(null),
        result.obstacle().map(obstacle -> text(obstacle, assignment)).orElse(null),
        earlier.of(assignment),
        result.inputs().isOpen() ? true : null,
        new Item.Completeness(result.completeness().counted(), result.completeness().due()),
        result.inputs().measures().stream().flatMap(IndicatorItems::versions).toList(),
        result.updatedAt().orElse(null));
  }

  /** With the reason why an earlier result cannot be had, where that is what lacks. */
  private String text(Obstacle obstacle, PlanPublished.Assignment assignment) {
    Optional<String> lack =
        switch (obstacle) {
          case NO_PREVIOUS_VALUE -> earlier.lack(assignment.previous());
          case NO_BASELINE -> earlier.lack(assignment.baseline());
          default -> Optional.empty();
        };
    return obstacle.italian() + lack.map(why -> " (" + why + ")").orElse("");
  }

  private static Stream<ValueVersion> versions(MeasureToDate measure) {
    return measure.periods().stream()
        .flatMap(
            period ->
                period.value().stream()
                    .map(value -> version(measure.measure().key(), period.quadrimestre(), value)));
  }

  private static ValueVersion version(MeasureKey measure, Quadrimestre at, CellValue value) {
    Standing standing = standing(value.provenance());
    return new ValueVersion(
        measure.entity(),
        measure.code(),
        at,
        standing == Standing.SUPPOSED || standing == Standing.COUNTED ? null : value.version(),
        standing);
  }

  /** Told by who stands behind it; null for an official value. */
  private static Standing standing(Provenance provenance) {
    if (provenance.count().isPresent()) {
      return Standing.COUNTED;
    }
    if (provenance.validated().isPresent()) {
      return null;
    }
    return provenance.entered().isPresent() ? Standing.SUBMITTED : Standing.SUPPOSED;
  }

  private Optional<ShownTarget> target(IndicatorResult result) {
    CompiledAssignment compiled = result.assignment();
    Optional<Target> target = result.applied().map(AppliedTarget::target).or(compiled::target);
    return target.map(
        shown ->
            new ShownTarget(
                shown.shown(compiled.card().unit()),
                result.applied().isPresent() ? printed(result) : printedOfYear(compiled),
                result.applied().map(AppliedTarget::origin).orElse(null)));
  }

  private String printed(IndicatorResult result) {
    boolean interim =
        result.applied().filter(a -> a.origin() == AppliedTarget.Origin.INTERIM).isPresent();
    return interim
        ? assignments.get(result.assignment().code()).interimTargets().stream()
            .filter(target -> target.quadrimestre() == results.upTo())
            .map(target -> target.target().asPrinted())
            .findFirst()
            .orElse(null)
        : printedOfYear(result.assignment());
  }

  private String printedOfYear(CompiledAssignment compiled) {
    List<PlanPublished.YearTarget> targets = assignments.get(compiled.code()).targets();
    for (PlanPublished.YearTarget target : targets) {
      if (target.year() == results.plan().version().year()) {
        return target.target().asPrinted();
      }
    }
    return null;
  }

  private static ShownValue value(Entry entry, Card card) {
    if (entry instanceof Entry.Number number) {
      return number(number.figure(), card);
    }
    if (entry instanceof Entry.Day day) {
      return new ShownValue(
          card.unit(), null, day.date(), null, null, ItalianText.date(day.date()));
    }
    if (entry instanceof Entry.YesNo yesNo) {
      String text = IndicatorItem.Achieved.of(yesNo.yes()).name();
      return new ShownValue(card.unit(), null, null, yesNo.yes(), null, text);
    }
    if (entry instanceof Entry.Words words) {
      return new ShownValue(card.unit(), null, null, null, words.words(), words.words());
    }
    return new ShownValue(card.unit(), null, null, null, null, NOT_REALISED);
  }

  private static ShownValue number(Figure figure, Card card) {
    String text = ItalianText.rounded(figure, card.decimals()) + card.unit().suffix();
    return new ShownValue(card.unit(), figure, null, null, null, text);
  }
}
