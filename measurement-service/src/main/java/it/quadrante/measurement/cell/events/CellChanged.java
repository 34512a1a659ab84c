package it.quadrante.measurement.cell.events;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.events.Fact;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Submission;
import it.quadrante.measurement.cell.domain.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * State, deadline, times and submitted value of a cell ({@code cell-changed.v1.schema.json}), when
 * a collection opens and at every change.
 *
 * @param parts entered so far by units, also before the value is complete; null where none
 * @param entries entered so far within the period; null where none
 * @param request that waits for a decision, or null
 * @param suspendedUntil last day of a suspension that is official, whatever is at hand, or null
 * @param version grows with every change; readers keep the greatest
 */
public record CellChanged(
    String chamber,
    CellName cell,
    int version,
    CellStatus state,
    Instant changedAt,
    MeasureUnit unit,
    List<String> sourceUnits,
    LocalDate dueBy,
    Value value,
    SubmissionMade submission,
    DecisionTaken decision,
    List<PartMade> parts,
    List<PartMade> entries,
    Integer officialVersion,
    RequestMade request,
    LocalDate suspendedUntil) {

  /** Topic and version of this fact. */
  public static final String TYPE = "quadrante.measurement.cell-changed.v1";

  /** The same again, in the words in which it was told. */
  public static Fact again(CellKey cell, JsonNode told) {
    return new Fact(TYPE, cell.chamber(), cell + "@" + told.get("version"), told);
  }

  /** The fact that a cell is now so. */
  public static Fact of(Cell cell, Instant at) {
    CellChanged data =
        new CellChanged(
            cell.key().chamber(),
            CellName.of(cell.key()),
            cell.version(),
            cell.status(),
            at,
            cell.definition().unit(),
            cell.definition().sourceUnits(),
            cell.period().submitBy(),
            cell.state().submission().map(Submission::value).orElse(null),
            cell.state().submission().map(SubmissionMade::of).orElse(null),
            cell.state().decision().map(DecisionTaken::of).orElse(null),
            PartMade.ofUnits(cell.summands().parts()),
            PartMade.entries(cell.summands().parts()),
            cell.official() == null ? null : cell.official().version(),
            RequestMade.of(cell.request()),
            cell.official() == null ? null : cell.official().until());
    return new Fact(
        TYPE, cell.key().chamber(), cell.key() + "@" + cell.version(), Bodies.tree(data));
  }
}
