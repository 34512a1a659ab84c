package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * How an indicator is computed, as printed.
 *
 * @param kind single, ratio, date, or other where what is printed is none of them
 * @param numerator terms that are summed
 * @param denominator terms that are summed; empty but for a ratio
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PrintedAlgorithm(String kind, List<Term> numerator, List<Term> denominator) {
  static final String OTHER = "other";

  /**
   * What somebody enters.
   *
   * @param code null where print shows none
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Term(String code, String name, String description) {}

  static PrintedAlgorithm of(List<Term> terms) {
    return new PrintedAlgorithm(
        terms.size() == 1 ? "single" : "ratio",
        terms.subList(0, 1),
        terms.subList(1, terms.size()));
  }

  boolean isRatio() {
    return !denominator.isEmpty();
  }

  boolean isReadable() {
    return !kind.equals(OTHER);
  }
}
