package it.quadrante.planning.plan.domain;

/**
 * The card of an indicator; several assignments may share it.
 *
 * @param type Volume, Efficacia, Efficienza, Qualità …, as printed
 * @param formula measures in square brackets, e.g. {@code 100 × [A] / ([B] + [C])}; empty where
 *     print shows none: what uses the card is to be completed
 * @param catalogueCode code in the national catalogue, or null
 */
public record IndicatorCard(
    String code,
    String name,
    String description,
    String type,
    Unit unit,
    Integer decimals,
    String formula,
    Polarity polarity,
    String dataSource,
    String catalogueCode)
    implements PlanElement {

  public IndicatorCard {
    formula = formula == null || formula.isBlank() ? "" : formula;
  }

  /** Whether there is anything to compute. */
  boolean hasFormula() {
    return !formula.isEmpty();
  }

  IndicatorCard withPolarity(Polarity stated) {
    return new IndicatorCard(
        code, name, description, type, unit, decimals, formula, stated, dataSource, catalogueCode);
  }

  @Override
  public ElementKind element() {
    return ElementKind.CARD;
  }

  @Override
  public String key() {
    return code;
  }
}
