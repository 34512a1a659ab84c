/**
 * Runs the packaged system under load, disturbs it at seeded moments, and compares what clients
 * were told was accepted with what each service holds.
 */
package it.quadrante.faults;
