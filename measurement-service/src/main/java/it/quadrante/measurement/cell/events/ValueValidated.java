package it.quadrante.measurement.cell.events;

import it.quadrante.events.Fact;
import it.quadrante.figure.Figure;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Official;
import it.quadrante.measurement.cell.domain.Value;
import java.util.List;

/**
 * The official value of a cell ({@code value-validated.v1.schema.json}): the only source of
 * official figures.
 *
 * @param version counts the official values of the cell; none replaces another in the log
 * @param evidence the files that prove it
 */
public record ValueValidated(
    String chamber,
    CellName cell,
    int version,
    Outcome outcome,
    MeasureUnit unit,
    Value value,
    SubmissionMade submission,
    DecisionTaken decision,
    Figure judgedPercent,
    List<Evidence> evidence) {

  /** Topic and version of this fact. */
  public static final String TYPE = "quadrante.measurement.value-validated.v1";

  /** What became official. */
  public enum Outcome {
    VALIDATED
  }

  /** A file that proves the value, as the facts say it. */
  public record Evidence(String name, String mediaType, long size, String sha256) {}

  /** The fact that a cell now has this official value. */
  public static Fact of(Cell cell, List<Evidence> evidence) {
    Official official = cell.official();
    ValueValidated data =
        new ValueValidated(
            cell.key().chamber(),
            CellName.of(cell.key()),
            official.version(),
            Outcome.VALIDATED,
            cell.definition().unit(),
            official.value(),
            SubmissionMade.of(official.submission()),
            DecisionTaken.of(official.decision()),
            official.judgedPercent(),
            evidence);
    return new Fact(
        TYPE, cell.key().chamber(), cell.key() + "@" + official.version(), Bodies.tree(data));
  }
}
