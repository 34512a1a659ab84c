/** Says again what other services have to know. */
package it.quadrante.measurement.republishing;
