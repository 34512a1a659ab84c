package it.quadrante.measurement.bulk;

import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import it.quadrante.spreadsheet.CsvFile;
import it.quadrante.spreadsheet.RefusedFile;
import it.quadrante.spreadsheet.SheetData;
import it.quadrante.spreadsheet.SheetFault;
import it.quadrante.spreadsheet.WorkbookLimits;
import it.quadrante.spreadsheet.XlsxReader;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Rows of a file that was sent, within the limits of the service. */
public final class UploadedFile {
  private static final int MOST_COLUMNS = 100;
  private static final int LONGEST_TEXT = 32_767;
  private static final long MOST_CHARACTERS = 20_000_000;

  private final String chamber;
  private final WorkbookLimits limits;

  public UploadedFile(String chamber, MeasurementSettings.Bulk settings) {
    int rows = settings.mostRows() + 1;
    this.chamber = chamber;
    this.limits =
        new WorkbookLimits(
            settings.mostBytes(),
            settings.mostUnpackedBytes(),
            rows,
            MOST_COLUMNS,
            rows * SheetColumn.values().length,
            LONGEST_TEXT,
            MOST_CHARACTERS);
  }

  /**
   * @throws ProblemException BULK_REFUSED with what is wrong with the file
   */
  public BulkRows workbook(byte[] file) {
    return read(
        () -> {
          SheetData values =
              XlsxReader.read(file, Set.of(SheetColumn.SHEET), limits).get(SheetColumn.SHEET);
          if (values == null) {
            throw SubmitBulk.refusal(
                List.of(Fault.at("", SheetFault.SHEET_MISSING, SheetColumn.SHEET)));
          }
          return values;
        });
  }

  /**
   * @throws ProblemException BULK_REFUSED with what is wrong with the file
   */
  public BulkRows csv(byte[] file) {
    return read(() -> CsvFile.read(SheetColumn.SHEET, file, limits));
  }

  private BulkRows read(Supplier<SheetData> sheet) {
    try {
      return SheetRows.read(chamber, sheet.get());
    } catch (RefusedFile refused) {
      throw SubmitBulk.refusal(List.of(refused.fault()));
    }
  }
}
