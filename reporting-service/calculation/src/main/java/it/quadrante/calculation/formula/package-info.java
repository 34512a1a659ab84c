/**
 * The formula of an indicator card: read once, checked, evaluated exactly, shown with its numbers.
 */
package it.quadrante.calculation.formula;
