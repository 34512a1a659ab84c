package it.quadrante.reporting.result;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.reporting.ReportingSettings;
import it.quadrante.reporting.automatic.domain.CountedYear;
import it.quadrante.reporting.automatic.store.CountedInputs;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.store.CellInputs;
import it.quadrante.reporting.input.store.PlanInputs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/**
 * Loads what a plan version of the current chamber is calculated from. Versions never change, so
 * they are read and compiled once, as long as there is room.
 */
@ApplicationScoped
public class LoadPlan {
  private record Key(String chamber, String plan, int version) {}

  private final PlanInputs inputs;
  private final CellInputs cells;
  private final CountedInputs counted;
  private final FindEarlierResults earlier;
  private final CurrentChamber chamber;

  /** Bases over no values. */
  private final Cache<Key, PlanBasis> compiled;

  LoadPlan(
      PlanInputs inputs,
      CellInputs cells,
      CountedInputs counted,
      FindEarlierResults earlier,
      CurrentChamber chamber,
      ReportingSettings settings) {
    this.inputs = inputs;
    this.cells = cells;
    this.counted = counted;
    this.earlier = earlier;
    this.chamber = chamber;
    this.compiled =
        Caffeine.newBuilder()
            .maximumWeight(settings.results().keptIndicators())
            .<Key, PlanBasis>weigher((key, basis) -> 1 + basis.published().assignments().size())
            .build();
  }

  /** A version over the official values that are stored by now, to be seen on a day. */
  public PlanBasis load(String plan, int version, LocalDate asOf) {
    PlanBasis basis = compiled(plan, version);
    int year = basis.published().plan().year();
    return basis.over(cells.cells(plan, year)).counting(counted.of(plan, year).year(year, asOf));
  }

  /** A version over values that are at hand. */
  public PlanBasis load(String plan, int version, CellValues values, CountedYear counts) {
    return compiled(plan, version).over(values).counting(counts);
  }

  /** The same as far as it is stored, whatever is remembered. */
  public PlanBasis loadAnew(String plan, int version, LocalDate asOf) {
    PlanPublished published = inputs.content(plan, version);
    int year = published.plan().year();
    return PlanBasis.of(published, earlier.of(published), cells.cells(plan, year))
        .counting(counted.of(plan, year).year(year, asOf));
  }

  /** Whether the earlier results that it refers to are still those. */
  boolean isCurrent(PlanBasis basis) {
    return earlier.of(basis.published()).equals(basis.earlier());
  }

  /** What is remembered, so that all is read again. */
  void forget() {
    compiled.invalidateAll();
  }

  private PlanBasis compiled(String plan, int version) {
    Key key = new Key(chamber.code(), plan, version);
    PlanBasis known = compiled.getIfPresent(key);
    PlanPublished published = known == null ? inputs.content(plan, version) : known.published();
    EarlierResults found = earlier.of(published);
    if (known != null && known.earlier().equals(found)) {
      return known;
    }
    PlanBasis basis =
        PlanBasis.of(published, found, CellValues.of(published.plan().year(), Map.of()));
    compiled.put(key, basis);
    return basis;
  }
}
