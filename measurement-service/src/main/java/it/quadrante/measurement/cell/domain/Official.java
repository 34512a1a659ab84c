package it.quadrante.measurement.cell.domain;

import it.quadrante.figure.Figure;

/**
 * The official value of a cell.
 *
 * @param version counts the official values of the cell from 1; results are pinned to it
 * @param submission the one that was validated
 * @param judgedPercent for a judgement in words, else null
 */
public record Official(
    int version, Submission submission, Decision decision, Figure judgedPercent) {

  public Value value() {
    return submission.value();
  }
}
