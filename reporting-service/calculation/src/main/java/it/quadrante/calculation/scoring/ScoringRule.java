package it.quadrante.calculation.scoring;

/** How a value and its target make a percentage; each rule is a function of {@link Rules}. */
public enum ScoringRule {
  /** What the documents print: 100·v/t; lower is better: 100 up to the target, then 100·t/v. */
  PROPORTIONAL,
  /** 100 or 0. */
  ACHIEVED_ONLY,
  /** 100·v/t; lower is better: 100·(2t − v)/t. */
  LINEAR_GAP,
  /** The way made from the baseline: 100·(v − b)/(t − b). */
  PROGRESS,
  /** For relative targets: the change had, in percent of the change wanted. */
  CHANGE,
  /** Ordered thresholds, each with its percentage. */
  BANDS,
  /** For dates: 100 on time, then some points less for every day late. */
  DATE_DECAY
}
