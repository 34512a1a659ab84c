package it.quadrante.measurement.cell.events;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.events.Fact;
import it.quadrante.figure.Figure;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Official;
import it.quadrante.measurement.cell.domain.Outcome;
import it.quadrante.measurement.cell.domain.Submission;
import it.quadrante.measurement.cell.domain.Value;
import java.time.LocalDate;
import java.util.List;

/**
 * The official value of a cell ({@code value-validated.v1.schema.json}): the only source of
 * official figures.
 *
 * @param version counts what became official of the cell; none replaces another in the log
 * @param value null where the outcome is none
 * @param suspendedUntil of a suspension, else null
 * @param parts of units of which the value is the sum, or null
 * @param entries of which the value is the sum, or null
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
    LocalDate suspendedUntil,
    List<PartMade> parts,
    List<PartMade> entries,
    List<Evidence> evidence) {

  /** Topic and version of this fact. */
  public static final String TYPE = "quadrante.measurement.value-validated.v1";

  /** The same again, in the words in which it was told. */
  public static Fact again(CellKey cell, JsonNode told) {
    return new Fact(TYPE, cell.chamber(), cell + "@" + told.get("version"), told);
  }

  /** A file that proves the value, as the facts say it. */
  public record Evidence(String name, String mediaType, long size, String sha256) {}

  /** The fact that a cell now has this official value. */
  public static Fact of(Cell cell, List<Evidence> evidence) {
    Official official = cell.official();
    Submission from = official.submission();
    ValueValidated data =
        new ValueValidated(
            cell.key().chamber(),
            CellName.of(cell.key()),
            official.version(),
            official.outcome(),
            cell.definition().unit(),
            official.value(),
            from == null ? null : SubmissionMade.of(from),
            DecisionTaken.of(official.decision()),
            official.judgedPercent(),
            official.until(),
            from == null ? null : PartMade.ofUnits(from.parts()),
            from == null ? null : PartMade.entries(from.parts()),
            evidence);
    return new Fact(
        TYPE, cell.key().chamber(), cell.key() + "@" + official.version(), Bodies.tree(data));
  }
}
