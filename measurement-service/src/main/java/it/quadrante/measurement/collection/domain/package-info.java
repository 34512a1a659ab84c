/** What plans expect of a collection, in plain Java. */
package it.quadrante.measurement.collection.domain;
