/** A version of a plan as the calculation needs it: checked and compiled once. */
package it.quadrante.calculation.plan;
