/** What a person has to do: values to enter, values to decide on; and how far a chamber is. */
package it.quadrante.measurement.worklist;
