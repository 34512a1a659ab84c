/** What is wrong with a formula, a profile or a plan, and the sentences that say it. */
package it.quadrante.calculation.fault;
