/** Figures and dates as an Italian reader expects them. */
package it.quadrante.calculation.text;
