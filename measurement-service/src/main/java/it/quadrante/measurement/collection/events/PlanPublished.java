package it.quadrante.measurement.collection.events;

import it.quadrante.events.UnreadableFact;
import it.quadrante.measurement.cell.domain.Definition;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.indicator.domain.PlanIndicators;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.Instant;
import java.util.List;

/** Of {@code quadrante.planning.plan-published.v1} what collection uses. */
public record PlanPublished(
    Plan plan,
    int version,
    Quadrimestre inForceFrom,
    Instant publishedAt,
    String publishedBy,
    List<Measure> measures,
    List<PlannedIndicators.Node> nodes,
    List<PlannedIndicators.Card> cards,
    List<PlannedIndicators.Assignment> assignments)
    implements PlanningFact {

  /** Topic and version of this fact. */
  public static final String TYPE = "quadrante.planning.plan-published.v1";

  /** Which plan. */
  public record Plan(String id, String chamber, String entity, int year, String title) {}

  /**
   * What somebody enters.
   *
   * @param byParts each source unit enters its part
   * @param partialEntries several entries in a period are allowed
   * @param automatic the service that fills it; null where a person does
   */
  public record Measure(
      String entity,
      String code,
      String name,
      MeasureUnit unit,
      List<Quadrimestre> expectedIn,
      List<String> sourceUnits,
      boolean byParts,
      boolean partialEntries,
      String automatic,
      Integer decimals) {

    public Definition definition() {
      return Definition.stated(name, unit, sourceUnits, byParts, partialEntries);
    }

    private boolean isWhole() {
      return entity != null && code != null && name != null && unit != null && expectedIn != null;
    }
  }

  @Override
  public String aboutChamber() {
    return plan.chamber;
  }

  /** {@code CCIAA-2017-STRATEGICO@1}. */
  public String name() {
    return plan.id + "@" + version;
  }

  /** What it needs its measures for. */
  public PlanIndicators indicators() {
    return new PlannedIndicators(this).toDomain();
  }

  PlanPublished checked() {
    if (plan == null || plan.id == null || plan.chamber == null || version < 1) {
      throw new UnreadableFact("plan or version is missing");
    }
    if (inForceFrom == null || publishedAt == null || publishedBy == null || measures == null) {
      throw new UnreadableFact("inForceFrom, publishedAt, publishedBy or measures is missing");
    }
    if (!measures.stream().allMatch(measure -> measure != null && measure.isWhole())) {
      throw new UnreadableFact("a measure lacks entity, code, name, unit or expectedIn");
    }
    return this;
  }
}
