package it.quadrante.calculation.scoring;

/** What becomes of a value that is missing when the year ends. */
public enum MissingAtYearEnd {
  /** Counts 0 %. */
  ZERO,
  /** Left out of every percentage. */
  EXCLUDE,
  /** Left out, and the year cannot be closed. */
  BLOCK_CLOSING
}
