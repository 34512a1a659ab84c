/** From the cells of a year to the value to date of a measure and of a formula. */
package it.quadrante.calculation.consolidation;
