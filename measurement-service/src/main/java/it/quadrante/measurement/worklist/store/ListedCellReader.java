package it.quadrante.measurement.worklist.store;

import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.cell.domain.Decision;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Official;
import it.quadrante.measurement.cell.domain.Request;
import it.quadrante.measurement.cell.domain.Submission;
import it.quadrante.measurement.cell.domain.Warnings.Measured;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.worklist.domain.Earlier;
import it.quadrante.measurement.worklist.domain.ListedCell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Reads a cell and the official values before it from a row of {@link #COLUMNS}. */
final class ListedCellReader {

  /** Of the cell c, of p the quadrimestre before, of y the same one a year before. */
  static final String COLUMNS =
      """
      c.id, c.entity, c.measure, c.year, c.quadrimestre, c.name, c.unit, c.state, c.version,
      c.opens_on, c.due_by, c.answered_until, c.official, c.submission, c.decision, c.request,
      c.submitted_at,
      p.year p_year, p.quadrimestre p_quadrimestre, p.unit p_unit, p.official p_official,
      y.year y_year, y.quadrimestre y_quadrimestre, y.unit y_unit, y.official y_official""";

  /** To a page of cells c. */
  static final String EARLIER =
      """
      left join cell p on p.chamber = c.chamber and p.entity = c.entity and p.measure = c.measure
        and p.year = c.year - case c.quadrimestre when 'I' then 1 else 0 end
        and p.quadrimestre = case c.quadrimestre when 'I' then 'III' when 'II' then 'I' else 'II' end
      left join cell y on y.chamber = c.chamber and y.entity = c.entity and y.measure = c.measure
        and y.year = c.year - 1 and y.quadrimestre = c.quadrimestre""";

  private ListedCellReader() {}

  /**
   * @param today on which its state is seen: a suspension ends by itself
   */
  static ListedCell read(ResultSet row, LocalDate today) throws SQLException {
    Official official = Bodies.read(row.getString("official"), Official.class);
    CellStatus state = CellStatus.valueOf(row.getString("state"));
    return new ListedCell(
        row.getObject("id", UUID.class),
        row.getString("entity"),
        row.getString("measure"),
        row.getInt("year"),
        Quadrimestre.valueOf(row.getString("quadrimestre")),
        row.getString("name"),
        MeasureUnit.valueOf(row.getString("unit")),
        state == CellStatus.SUSPENDED ? official.statusOn(today) : state,
        row.getInt("version"),
        row.getObject("opens_on", LocalDate.class),
        row.getObject("due_by", LocalDate.class),
        row.getObject("answered_until", LocalDate.class),
        official,
        Bodies.read(row.getString("submission"), Submission.class),
        Bodies.read(row.getString("decision"), Decision.class),
        Bodies.read(row.getString("request"), Request.class),
        instant(row),
        earlier(row, "p_"),
        earlier(row, "y_"));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("submitted_at", OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** What is official may be no value. */
  private static Optional<Earlier> earlier(ResultSet row, String table) throws SQLException {
    Official official = Bodies.read(row.getString(table + "official"), Official.class);
    if (official == null || official.submission() == null) {
      return Optional.empty();
    }
    MeasureUnit unit = MeasureUnit.valueOf(row.getString(table + "unit"));
    return Optional.of(
        new Earlier(
            row.getInt(table + "year"),
            Quadrimestre.valueOf(row.getString(table + "quadrimestre")),
            new Measured(unit, official.value())));
  }
}
