package it.quadrante.calculation.formula;

import it.quadrante.calculation.MeasureKey;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measure as a formula names it: {@code [Med_Conc]} of the plan's own entity, {@code
 * [ISR:Med_Conc]} of another. What stands before the first colon is an entity when it reads like
 * one (capital letters and digits, at most 20); any other colon belongs to the code.
 */
public record MeasureRef(Optional<String> entity, String code) {
  private static final Pattern WITH_ENTITY = Pattern.compile("([A-Z0-9]{1,20}):(.+)");

  /** Reads what stands between the square brackets. */
  public static MeasureRef of(String text) {
    Matcher matcher = WITH_ENTITY.matcher(text);
    return matcher.matches()
        ? new MeasureRef(Optional.of(matcher.group(1)), matcher.group(2).strip())
        : new MeasureRef(Optional.empty(), text);
  }

  /** The measure it means in a plan of this entity. */
  public MeasureKey within(String ownEntity) {
    return new MeasureKey(entity.orElse(ownEntity), code);
  }

  @Override
  public String toString() {
    return entity.map(name -> name + ":").orElse("") + code;
  }
}
