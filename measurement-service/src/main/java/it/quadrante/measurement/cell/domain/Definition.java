package it.quadrante.measurement.cell.domain;

import it.quadrante.measurement.organisation.domain.OrganisationUnit;
import java.util.Collection;
import java.util.List;

/**
 * What a plan says of the measure of a cell.
 *
 * @param name as printed
 * @param sourceUnits units that enter it; the entity as a whole where the plan names none
 * @param entering how its value is entered
 */
public record Definition(
    String name, MeasureUnit unit, List<String> sourceUnits, Entering entering) {

  /** How a value is entered. */
  public enum Entering {
    /** By one submission. */
    WHOLE,
    /** Each source unit enters its part; the value is their sum. */
    BY_PARTS,
    /** By one submission, or by several entries within the period whose sum is submitted. */
    BY_ENTRIES
  }

  public Definition {
    sourceUnits =
        sourceUnits == null || sourceUnits.isEmpty()
            ? List.of(OrganisationUnit.WHOLE_ENTITY)
            : List.copyOf(sourceUnits);
    entering = entering == null ? Entering.WHOLE : entering;
  }

  /** Entered whole. */
  public Definition(String name, MeasureUnit unit, List<String> sourceUnits) {
    this(name, unit, sourceUnits, Entering.WHOLE);
  }

  /**
   * As a plan states it. Only what adds up is a sum of parts, and of one unit there are none; a
   * measure by parts has no entries besides.
   */
  public static Definition stated(
      String name,
      MeasureUnit unit,
      List<String> sourceUnits,
      boolean byParts,
      boolean partialEntries) {
    boolean several = sourceUnits != null && sourceUnits.size() > 1;
    Entering entering = partialEntries ? Entering.BY_ENTRIES : Entering.WHOLE;
    if (byParts && several) {
      entering = Entering.BY_PARTS;
    }
    return new Definition(name, unit, sourceUnits, unit.addsUp() ? entering : Entering.WHOLE);
  }

  public boolean isByParts() {
    return entering == Entering.BY_PARTS;
  }

  public boolean isByEntries() {
    return entering == Entering.BY_ENTRIES;
  }

  /**
   * @throws Refused NOT_A_SOURCE_UNIT where one of them enters no part of its own
   */
  void requireParts(Collection<String> units) {
    for (String unit : units) {
      if (!isByParts() || !sourceUnits.contains(unit)) {
        throw new Refused(Refusal.NOT_A_SOURCE_UNIT, unit, String.join(", ", sourceUnits));
      }
    }
  }

  /** As a newer plan states it, once something was entered: in what and how stays. */
  Definition keptBy(Definition newer) {
    return new Definition(newer.name, unit, newer.sourceUnits, entering);
  }
}
