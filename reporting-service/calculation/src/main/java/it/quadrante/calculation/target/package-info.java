/** What an assignment has to reach. */
package it.quadrante.calculation.target;
