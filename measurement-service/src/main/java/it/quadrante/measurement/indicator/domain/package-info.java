/** Indicators as a plan states them, without HTTP and database. */
package it.quadrante.measurement.indicator.domain;
