package it.quadrante.planning.plan.domain;

/**
 * The card of an indicator; several assignments may share it.
 *
 * @param type Volume, Efficacia, Efficienza, Qualità …, as printed
 * @param formula measures in square brackets, e.g. {@code 100 × [A] / ([B] + [C])}; empty where
 *     print shows none: what uses the card is to be completed
 * @param catalogueCode code in the national catalogue, or null
 * @param catalogueVersion version of that entry which the card has adopted: formula, measures and
 *     polarity are then the catalogue's; null where the code only says what it is alike
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
    String catalogueCode,
    Integer catalogueVersion)
    implements PlanElement {

  public IndicatorCard {
    formula = formula == null || formula.isBlank() ? "" : formula;
  }

  /** One of the chamber's own. */
  public IndicatorCard(
      String code,
      String name,
      String description,
      String type,
      Unit unit,
      Integer decimals,
      String formula,
      Polarity polarity,
      String dataSource,
      String catalogueCode) {
    this(
        code,
        name,
        description,
        type,
        unit,
        decimals,
        formula,
        polarity,
        dataSource,
        catalogueCode,
        null);
  }

  /** Whether there is anything to compute. */
  boolean hasFormula() {
    return !formula.isEmpty();
  }

  IndicatorCard withPolarity(Polarity stated) {
    return with(code, stated);
  }

  /** The same under another code. */
  IndicatorCard as(String otherCode) {
    return with(otherCode, polarity);
  }

  private IndicatorCard with(String otherCode, Polarity otherPolarity) {
    return new IndicatorCard(
        otherCode,
        name,
        description,
        type,
        unit,
        decimals,
        formula,
        otherPolarity,
        dataSource,
        catalogueCode,
        catalogueVersion);
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
