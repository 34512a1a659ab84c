/** What was done, and the chain that shows whether it is still what was done; pure. */
package it.quadrante.measurement.audit.domain;
