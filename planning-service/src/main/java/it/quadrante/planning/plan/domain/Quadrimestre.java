package it.quadrante.planning.plan.domain;

/** The three periods of the year: I January–April, II May–August, III September–December. */
public enum Quadrimestre {
  I,
  II,
  III
}
