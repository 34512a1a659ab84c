/** A value beside the ones before it, without HTTP and database. */
package it.quadrante.measurement.worklist.domain;
