/**
 * The life of a period: when it is open, when it is closed, and that nobody writes into a closed
 * one.
 */
package it.quadrante.measurement.period;
