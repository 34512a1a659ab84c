package it.quadrante.planning.plan.domain;

import java.util.List;

/**
 * What somebody enters. Its identity is chamber, entity and code, over plans and years.
 *
 * @param decimals shown
 * @param expectedIn quadrimestri in which a value is expected; the others are not expected
 * @param expectedInAssumed the document is silent and they were assumed
 * @param sourceUnits units that enter it; none: the entity as a whole
 * @param byParts each source unit enters its part and the value is their sum
 * @param automatic code of the automatic measure that fills it, or null
 */
public record Measure(
    String entity,
    String code,
    String name,
    String description,
    Unit unit,
    Integer decimals,
    Consolidation consolidation,
    List<Quadrimestre> expectedIn,
    boolean expectedInAssumed,
    List<String> sourceUnits,
    String dataSource,
    boolean byParts,
    boolean partialEntries,
    String automatic)
    implements PlanElement {

  public Measure {
    expectedIn = Lists.copy(expectedIn);
    sourceUnits = Lists.copy(sourceUnits);
  }

  @Override
  public ElementKind element() {
    return ElementKind.MEASURE;
  }

  @Override
  public String key() {
    return entity + ":" + code;
  }
}
