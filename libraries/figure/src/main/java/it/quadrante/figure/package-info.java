/** Decimals, exact and comparable. */
package it.quadrante.figure;
