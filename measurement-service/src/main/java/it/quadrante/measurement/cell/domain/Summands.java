package it.quadrante.measurement.cell.domain;

import it.quadrante.figure.Figure;
import it.quadrante.figure.FigureOutOfBounds;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a value entered so far; the value is their sum. */
public record Summands(List<Part> parts) {
  public static final Summands NONE = new Summands(List.of());

  /** Most parts of a value: an entry for each day of a year. */
  public static final int MOST = 366;

  public Summands {
    parts = parts == null ? List.of() : List.copyOf(parts);
  }

  public boolean areEmpty() {
    return parts.isEmpty();
  }

  /** Source units without a part. */
  public List<String> awaited(Definition of) {
    Set<String> entered = parts.stream().map(Part::unit).collect(Collectors.toSet());
    return of.sourceUnits().stream().filter(unit -> !entered.contains(unit)).toList();
  }

  /**
   * With one more; a unit has one part, its latest, and units that no longer enter the measure have
   * none.
   */
  Summands with(Part added, Definition of) {
    Stream<Part> kept =
        parts.stream()
            .filter(part -> part.unit() == null || of.sourceUnits().contains(part.unit()))
            .filter(part -> part.unit() == null || !part.unit().equals(added.unit()));
    Summands more = new Summands(Stream.concat(kept, Stream.of(added)).toList());
    if (more.parts.size() > MOST) {
      throw new Refused(Refusal.TOO_MANY_PARTS, MOST);
    }
    return more;
  }

  Summands without(Predicate<Part> taken) {
    return new Summands(parts.stream().filter(taken.negate()).toList());
  }

  /**
   * Without the parts of these units; entries stay.
   *
   * @param units none: those of all
   */
  Summands withoutUnits(Collection<String> units) {
    return without(part -> part.unit() != null && (units.isEmpty() || units.contains(part.unit())));
  }

  /** Whether there is enough for a value: a part of each unit, or an entry. */
  boolean areComplete(Definition of) {
    return of.isByParts() ? awaited(of).isEmpty() : !areEmpty();
  }

  /**
   * @throws Refused SUM_OUT_OF_BOUNDS when it has more digits than a figure may
   */
  Value.Amount sum() {
    Figure sum = parts.stream().map(Part::amount).reduce(Figure.ZERO, Figure::plus);
    try {
      return new Value.Amount(Figure.accept(sum.toBigDecimal()));
    } catch (FigureOutOfBounds tooLong) {
      throw new Refused(Refusal.SUM_OUT_OF_BOUNDS, Figure.MAX_DIGITS);
    }
  }

  /**
   * What is handed in of a measure with entries: their sum, where there are any.
   *
   * @param stated what the sender takes it for, or null
   */
  Value agreed(Value stated) {
    if (areEmpty()) {
      return stated;
    }
    Value.Amount sum = sum();
    if (stated != null && !stated.equals(sum)) {
      throw new Refused(Refusal.SUM_DIFFERS, sum.number());
    }
    return sum;
  }
}
