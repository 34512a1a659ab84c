/** What a closing closes over, without HTTP and database. */
package it.quadrante.measurement.closing.domain;
