package it.quadrante.calculation.result;

import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mean over parts, weighted or not, with what it was made of.
 *
 * @param weighted whether weights were used
 * @param parts those with a figure
 * @param leftOut those without, their weight going to the others
 * @param working empty when no part has a figure
 */
public record Average(
    boolean weighted, List<Part> parts, List<LeftOut> leftOut, Optional<Working> working) {

  /**
   * A part with its percentage.
   *
   * @param inner how the percentage of a part that is itself a mean was had
   */
  public record Part(
      String subject, Optional<Figure> weight, Figure percent, Optional<AggregateResult> inner) {}

  /** A part that is in no percentage. */
  public record LeftOut(String subject, Optional<Figure> weight, LeftOutReason reason) {}

  public Average {
    parts = List.copyOf(parts);
    leftOut = List.copyOf(leftOut);
  }

  public Optional<Figure> percent() {
    return working.map(Working::result);
  }

  /** Sum of the weights that are in the figure: each counts with its share of it. */
  public Optional<Figure> weightUsed() {
    return weighted
        ? parts.stream().flatMap(part -> part.weight().stream()).reduce(Figure::plus)
        : Optional.empty();
  }

  /** Σ percentage / number. */
  static Average plain(List<Part> parts, List<LeftOut> leftOut, int decimals) {
    if (parts.isEmpty()) {
      return new Average(false, parts, leftOut, Optional.empty());
    }
    Working sum = Working.sum(parts.stream().map(part -> percentOf(part, decimals)).toList());
    Working mean = parts.size() == 1 ? sum : sum.dividedBy(Working.of(Figure.of(parts.size())));
    return new Average(false, parts, leftOut, Optional.of(mean));
  }

  /** Σ weight·percentage / Σ weight; equally where no part has a weight. */
  static Average weighted(List<Part> parts, List<LeftOut> leftOut, int decimals) {
    if (parts.stream().allMatch(part -> part.weight().isEmpty())) {
      return plain(parts, leftOut, decimals);
    }
    List<Part> weighing = new ArrayList<>();
    List<LeftOut> out = new ArrayList<>(leftOut);
    for (Part part : parts) {
      if (part.weight().filter(weight -> weight.signum() > 0).isPresent()) {
        weighing.add(part);
      } else {
        out.add(new LeftOut(part.subject(), part.weight(), LeftOutReason.NO_WEIGHT));
      }
    }
    return new Average(true, weighing, out, weightedMean(weighing, decimals));
  }

  private static Optional<Working> weightedMean(List<Part> parts, int decimals) {
    if (parts.size() <= 1) {
      return parts.stream().map(part -> percentOf(part, decimals)).findFirst();
    }
    List<Working> terms = new ArrayList<>();
    Figure weights = Figure.ZERO;
    for (Part part : parts) {
      Figure weight = part.weight().orElseThrow();
      terms.add(Working.of(weight).times(percentOf(part, decimals)));
      weights = weights.plus(weight);
    }
    return Optional.of(Working.sum(terms).dividedBy(Working.of(weights)));
  }

  private static Working percentOf(Part part, int decimals) {
    return Working.ofPercent(part.percent(), decimals);
  }
}
