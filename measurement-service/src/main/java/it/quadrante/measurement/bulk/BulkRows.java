package it.quadrante.measurement.bulk;

import java.util.List;

/**
 * What was read of a request.
 *
 * @param rows those that hand something in, or could not be read
 * @param skipped how many others there are
 */
public record BulkRows(List<BulkRow> rows, int skipped) {
  public BulkRows {
    rows = List.copyOf(rows);
  }
}
