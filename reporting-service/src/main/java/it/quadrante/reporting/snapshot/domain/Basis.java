package it.quadrante.reporting.snapshot.domain;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.reporting.result.domain.EarlierResult;
import it.quadrante.reporting.result.domain.IndicatorItem.ValueVersion;
import java.time.LocalDate;
import java.util.List;

/**
 * Exactly what frozen results were computed from; they follow from it at any later time. Stored as
 * canonical text, every list in its order.
 *
 * @param entity whose closing froze them
 * @param asOf the day (Europe/Rome) of the closing's decision, on which they are seen
 * @param values official values by their versions
 * @param closings whose decisions about missing cells hold, the own one among them
 * @param deadlines of the cells where one was stated
 * @param earlier the results of earlier years that the plan refers to
 * @param counted what its automatic measures counted; null where it has none
 */
public record Basis(
    String plan,
    int version,
    Quadrimestre quadrimestre,
    String entity,
    int closing,
    LocalDate asOf,
    List<ValueVersion> values,
    List<ClosingOf> closings,
    List<Deadline> deadlines,
    List<EarlierResult> earlier,
    Counted counted) {
  public Basis {
    values = List.copyOf(values);
    closings = List.copyOf(closings);
    deadlines = List.copyOf(deadlines);
    earlier = List.copyOf(earlier);
  }

  /** A closing of a period of the year. */
  public record ClosingOf(String entity, Quadrimestre quadrimestre, int closing) {}

  /**
   * The last day on which a cell was on time.
   *
   * @param notExpected true where no value of it was wanted any more, else null
   */
  public record Deadline(
      String entity,
      String measure,
      Quadrimestre quadrimestre,
      LocalDate dueBy,
      Boolean notExpected) {
    public Cell cell() {
      return new Cell(new MeasureKey(entity, measure), quadrimestre);
    }
  }

  /**
   * The facts that were counted.
   *
   * @param cells by all their versions: the first submission counts
   * @param reports the first closing of each period
   * @param chamberVersion whose calendar says when the offices work; null where none was known
   */
  public record Counted(List<CellVersions> cells, List<ClosingOf> reports, Integer chamberVersion) {
    public Counted {
      cells = List.copyOf(cells);
      reports = List.copyOf(reports);
    }
  }

  /** Versions of a cell, in order. */
  public record CellVersions(
      String entity, String measure, Quadrimestre quadrimestre, List<Integer> versions) {
    public CellVersions {
      versions = List.copyOf(versions);
    }
  }

  public SnapshotId id() {
    return new SnapshotId(quadrimestre, entity, closing);
  }
}
