package it.quadrante.calculation.result;

import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts of a mean being gathered, those with a figure apart from those without. */
final class Parts {
  private final int decimals;
  private final List<Average.Part> with = new ArrayList<>();
  private final List<Average.LeftOut> without = new ArrayList<>();

  /**
   * @param decimals with which percentages are written down
   */
  Parts(int decimals) {
    this.decimals = decimals;
  }

  void add(
      String subject,
      Optional<Figure> weight,
      Optional<Figure> percent,
      Optional<Average> inner,
      LeftOutReason otherwise) {
    if (percent.isPresent()) {
      with.add(new Average.Part(subject, weight, percent.get(), inner));
    } else {
      without.add(new Average.LeftOut(subject, weight, otherwise));
    }
  }

  void add(AggregateResult part) {
    add(
        part.subject(),
        part.weight(),
        part.percent(),
        Optional.of(part.average()),
        LeftOutReason.NO_FIGURE);
  }

  Average plain() {
    return Average.plain(with, without, decimals);
  }

  Average weighted() {
    return Average.weighted(with, without, decimals);
  }
}
