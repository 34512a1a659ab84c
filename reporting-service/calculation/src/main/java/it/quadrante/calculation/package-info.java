/** The words all parts of the calculation share. */
package it.quadrante.calculation;
