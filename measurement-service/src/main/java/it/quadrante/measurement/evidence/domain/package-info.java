/** Files that prove values: their names, what they are, which submissions they support; pure. */
package it.quadrante.measurement.evidence.domain;
