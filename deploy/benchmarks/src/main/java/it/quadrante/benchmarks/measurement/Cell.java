package it.quadrante.benchmarks.measurement;

/** A cell that takes values, in the version it has. */
record Cell(String id, String measure, String quadrimestre, int version) {}
