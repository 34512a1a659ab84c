package it.quadrante.measurement.organisation.domain;

/** In whose right an account acts. */
public enum Capacity {
  HOLDER,
  /** In the right of a holder, and only while there is one. */
  DELEGATE,
  /** In place of a holder who is away or missing, for the interval stated. */
  SUBSTITUTE
}
