/** From a value and its target to SI/NO and a percentage of realisation. */
package it.quadrante.calculation.scoring;
