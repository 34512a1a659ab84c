/** The cell, its values and what may happen to it; plain Java. */
package it.quadrante.measurement.cell.domain;
