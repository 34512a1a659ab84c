/** What state a period is in, without HTTP and database. */
package it.quadrante.measurement.period.domain;
