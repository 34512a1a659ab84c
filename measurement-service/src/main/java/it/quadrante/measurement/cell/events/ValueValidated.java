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
 * @param evidence none yet
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
    List<Object> evidence) {

  /** Topic and version of this fact. */
  public static final String TYPE = "quadrante.measurement.value-validated.v1";

  /** What became official. */
  public enum Outcome {
    VALIDATED
  }

  /** The fact that a cell now has this official value. */
  public static Fact of(Cell cell) {
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
            List.of());
    return new Fact(
        TYPE, cell.key().chamber(), cell.key() + "@" + official.version(), Bodies.tree(data));
  }
}
