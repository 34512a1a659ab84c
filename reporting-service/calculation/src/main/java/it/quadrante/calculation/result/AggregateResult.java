package it.quadrante.calculation.result;

import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.calculation.plan.Aggregate;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.calculation.scoring.ScoringProfile;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The result of a node, a line, a perspective, a person-role or the whole plan.
 *
 * @param own results of the assignments that stand on it
 * @param parts results of what stands beneath it
 * @param profile decimals with which percentages are written down, and colours
 * @param percent unrounded; empty when nothing beneath has a figure
 */
public record AggregateResult(
    Aggregate of,
    List<IndicatorResult> own,
    List<AggregateResult> parts,
    ScoringProfile profile,
    Tally tally,
    Optional<Figure> percent)
    implements Mean.Part {
  public AggregateResult {
    own = List.copyOf(own);
    parts = List.copyOf(parts);
  }

  /**
   * @param parts results of its parts
   * @param counted results of what it is counted over
   */
  static AggregateResult of(
      Aggregate aggregate,
      List<IndicatorResult> own,
      List<AggregateResult> parts,
      List<AggregateResult> counted,
      ScoringProfile profile) {
    Tally tally = Tally.over(own, counted);
    // The sum of a flat mean comes up the tree; all other means have few parts.
    Optional<Figure> percent =
        aggregate.policy() == RollUp.Policy.FLAT_MEAN
            ? tally.mean()
            : mean(aggregate.policy(), own, parts);
    return new AggregateResult(aggregate, own, parts, profile, tally, percent);
  }

  /** The figure of {@link #average} alone. */
  private static Optional<Figure> mean(
      RollUp.Policy policy, List<IndicatorResult> own, List<AggregateResult> beneath) {
    List<? extends Mean.Part> counted = own.isEmpty() ? beneath : own;
    return policy == RollUp.Policy.WEIGHTED ? Mean.weighted(counted) : Mean.plain(counted);
  }

  /** The figure with its parts. */
  public Average average() {
    List<Average.Part> with = new ArrayList<>();
    List<Average.LeftOut> without = new ArrayList<>();
    if (of.policy() == RollUp.Policy.FLAT_MEAN) {
      addAll(own, parts, with, without);
    } else if (own.isEmpty()) {
      parts.forEach(part -> part.addTo(with, without));
    } else {
      own.forEach(each -> each.addTo(with, without));
    }
    return of.policy() == RollUp.Policy.WEIGHTED
        ? Average.weighted(with, without, profile.decimals())
        : Average.plain(with, without, profile.decimals());
  }

  private static void addAll(
      List<IndicatorResult> own,
      List<AggregateResult> beneath,
      List<Average.Part> with,
      List<Average.LeftOut> without) {
    own.forEach(each -> each.addTo(with, without));
    beneath.forEach(part -> addAll(part.own, part.parts, with, without));
  }

  private void addTo(List<Average.Part> with, List<Average.LeftOut> without) {
    if (percent.isPresent()) {
      with.add(new Average.Part(subject(), weight(), percent.get(), Optional.of(this)));
    } else {
      without.add(new Average.LeftOut(subject(), weight(), LeftOutReason.NO_FIGURE));
    }
  }

  public Semaforo.Colour colour() {
    return profile.semaforo().colourOf(percent);
  }

  public String subject() {
    return of.subject();
  }

  public Aggregate.Kind kind() {
    return of.kind();
  }

  /** As printed; of a line the sum of its programmes. */
  @Override
  public Optional<Figure> weight() {
    return of.weight();
  }

  /** How many indicators stand beneath and are of the kind that counts here. */
  public int indicators() {
    return tally.indicators();
  }

  /** How many of them have a percentage. */
  public int withFigure() {
    return tally.withFigure();
  }

  /** Cells counted and due, over those indicators. */
  public Completeness completeness() {
    return tally.completeness();
  }

  /** When the youngest value beneath was validated. */
  public Optional<Instant> updatedAt() {
    return tally.updatedAt();
  }
}
