/**
 * Tells referents and validators, once for every occasion, what they owe and what became of what
 * they did: as a feed and, where addresses are known, by mail. Nothing depends on it.
 */
package it.quadrante.measurement.notice;
