package it.quadrante.benchmarks.measurement;

/** So many in a time. */
record Rate(long done, double seconds) {

  double perSecond() {
    return done / seconds;
  }
}
