/** The results of a plan: one per assignment, and the roll-up over them. */
package it.quadrante.calculation.result;
