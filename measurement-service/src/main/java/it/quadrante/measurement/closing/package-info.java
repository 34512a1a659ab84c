/** Closes periods over their values and what is missing, reopens them, and shows where they are. */
package it.quadrante.measurement.closing;
