package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import it.quadrante.mainjob.CollectedValues.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The two forms of the sheet of values, edited by other hands than wrote it. */
enum ValuesFile {
  WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    byte[] edited(byte[] file, Function<String, Optional<Row>> typed) {
      return Workbooks.edited(file, workbook -> type(workbook, typed));
    }
  },
  CSV("text/csv") {
    @Override
    byte[] edited(byte[] file, Function<String, Optional<Row>> typed) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (MappingIterator<String[]> lines =
              LINES.readerFor(String[].class).with(FORM).readValues(file);
          SequenceWriter saved = LINES.writer(FORM).writeValues(bytes)) {
        List<String> header = List.of(lines.next());
        saved.write(header);
        while (lines.hasNext()) {
          String[] line = lines.next();
          String place = line[header.indexOf(MEASURE)] + "@" + line[header.indexOf(UNIT)];
          typed.apply(place).ifPresent(row -> line[header.indexOf(VALUE)] = inItalian(row));
          saved.write(line);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }
  };

  private static final String MEASURE = "Codice misura";
  private static final String UNIT = "Ufficio";
  private static final String VALUE = "Valore";

  private static final CsvMapper LINES =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
  private static final CsvSchema FORM = CsvSchema.emptySchema().withColumnSeparator(';');

  private final String mediaType;

  ValuesFile(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * A file with what is typed into its rows.
   *
   * @param typed by measure and unit, the unit empty where the value is entered whole
   */
  abstract byte[] edited(byte[] file, Function<String, Optional<Row>> typed);

  /** Rows that are only prepared for somebody who writes more are passed over. */
  private static void type(Workbook workbook, Function<String, Optional<Row>> typed) {
    Sheet sheet = workbook.getSheet("Valori");
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      String measure = cell(sheet, i, MEASURE).toString();
      Cell value = cell(sheet, i, VALUE);
      if (!measure.isEmpty()) {
        String place = measure + "@" + cell(sheet, i, UNIT);
        typed.apply(place).ifPresent(row -> type(row, value));
      }
    }
  }

  private static Cell cell(Sheet sheet, int row, String header) {
    int column =
        IntStream.range(0, sheet.getRow(0).getLastCellNum())
            .filter(i -> sheet.getRow(0).getCell(i).toString().equals(header))
            .findFirst()
            .orElseThrow();
    return sheet.getRow(row).getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static void type(Row row, Cell value) {
    if (row.isNumber()) {
      value.setCellValue(Double.parseDouble(row.value()));
    } else {
      value.setCellValue(row.value());
    }
  }

  /** With a decimal comma. */
  private static String inItalian(Row row) {
    return row.isNumber() ? row.value().replace('.', ',') : row.value();
  }
}
