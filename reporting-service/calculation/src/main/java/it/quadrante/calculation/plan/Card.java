package it.quadrante.calculation.plan;

import it.quadrante.calculation.Polarity;
import it.quadrante.calculation.Unit;

/**
 * An indicator card.
 *
 * @param decimals with which its value is shown
 * @param formula blank when the card lacks its measures: its assignments are to be completed
 */
public record Card(String code, Unit unit, int decimals, String formula, Polarity polarity) {}
