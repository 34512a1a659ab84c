package it.quadrante.measurement.indicator.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measure, over plans and years.
 *
 * @param entity that enters it
 */
public record MeasureKey(String entity, String code) {
  private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\[\\]]+)]");
  private static final Pattern WITH_ENTITY = Pattern.compile("([A-Z0-9]{1,20}):(.+)");

  /**
   * The measures that a formula names, each once: {@code [Med_Conc]} of the plan's own entity,
   * {@code [ISR:Med_Conc]} of another. What stands before the first colon is an entity when it
   * reads like one; any other colon belongs to the code.
   */
  public static List<MeasureKey> in(String formula, String ownEntity) {
    return IN_BRACKETS
        .matcher(formula)
        .results()
        .map(found -> of(found.group(1).strip(), ownEntity))
        .distinct()
        .toList();
  }

  private static MeasureKey of(String reference, String ownEntity) {
    Matcher other = WITH_ENTITY.matcher(reference);
    return other.matches()
        ? new MeasureKey(other.group(1), other.group(2).strip())
        : new MeasureKey(ownEntity, reference);
  }
}
