package it.quadrante.spreadsheet;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A sheet as CSV, as an Italian Excel opens it by a double click: UTF-8 with byte order mark,
 * semicolons, decimal comma, day/month/year. A text that it would take for a formula, a number or a
 * date (code 3.2.2 for a day in February) gets an apostrophe before it, and loses it on the way
 * back.
 */
public final class CsvFile {
  private static final char MARK = '\uFEFF';
  private static final String ESCAPE = "'";

  /** Formulas; numbers and dates, and codes like them. */
  private static final Pattern TAKEN_OTHERWISE =
      Pattern.compile("[=+@\\t\\r-].*|\\d[\\d.,/: -]*|\\d+[eE]\\d+", Pattern.DOTALL);

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
  private static final CsvSchema SCHEMA =
      CsvSchema.emptySchema().withColumnSeparator(';').withLineSeparator("\r\n");

  private CsvFile() {}

  public static byte[] of(Table table) {
    StringWriter text = new StringWriter();
    text.write(MARK);
    try (var rows = MAPPER.writer(SCHEMA).writeValues(text)) {
      rows.write(table.heads().stream().map(Head::header).toArray(String[]::new));
      for (List<CellValue> row : table.rows()) {
        rows.write(row.stream().map(CsvFile::written).toArray(String[]::new));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String written(CellValue cell) {
    String text = cell.shown();
    return cell instanceof CellValue.Text && (isTakenOtherwise(text) || isEscaped(text))
        ? ESCAPE + text
        : text;
  }

  private static boolean isTakenOtherwise(String text) {
    return TAKEN_OTHERWISE.matcher(text).matches();
  }

  /** What reading takes the apostrophe from, and what writing therefore gives another one. */
  private static boolean isEscaped(String text) {
    if (!text.startsWith(ESCAPE)) {
      return false;
    }
    String rest = text.substring(text.lastIndexOf(ESCAPE, firstOther(text)) + 1);
    return isTakenOtherwise(rest);
  }

  private static int firstOther(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == ESCAPE.charAt(0)) {
      at++;
    }
    return at;
  }

  /** Row by row; it ends at the first limit that is passed. */
  public static SheetData read(String sheet, byte[] file, WorkbookLimits limits) {
    if (file.length == 0) {
      throw RefusedFile.at("", SheetFault.FILE_EMPTY);
    }
    if (file.length > limits.bytes()) {
      throw RefusedFile.at("", SheetFault.FILE_TOO_LARGE, limits.bytes());
    }
    CellBudget budget = new CellBudget(limits);
    List<SheetData.Row> rows = new ArrayList<>();
    try (Reader text = decoded(file);
        MappingIterator<String[]> lines =
            MAPPER.readerFor(String[].class).with(SCHEMA).readValues(text)) {
      for (int number = 1; lines.hasNextValue(); number++) {
        Map<Integer, CellValue> cells = row(sheet, number, lines.nextValue(), budget);
        if (!cells.isEmpty()) {
          budget.row(sheet, rows.size() + 1);
          rows.add(new SheetData.Row(number, cells));
        }
      }
    } catch (IOException e) {
      throw RefusedFile.at(
          sheet, isCoding(e) ? SheetFault.TEXT_NOT_UTF8 : SheetFault.FILE_NOT_A_WORKBOOK);
    }
    return new SheetData(sheet, rows);
  }

  /** Beyond the first buffer the parser wraps what the decoder throws. */
  private static boolean isCoding(Throwable thrown) {
    return thrown instanceof CharacterCodingException
        || (thrown.getCause() != null && isCoding(thrown.getCause()));
  }

  private static Map<Integer, CellValue> row(
      String sheet, int number, String[] values, CellBudget budget) {
    budget.column(sheet, values.length - 1);
    Map<Integer, CellValue> cells = new HashMap<>();
    for (int column = 0; column < values.length; column++) {
      String value = values[column];
      CellValue cell = CellValue.text(isEscaped(value) ? value.substring(1) : value);
      if (!cell.isNothing()) {
        budget.cell(SheetData.place(sheet, column, number), value);
        cells.put(column, cell);
      }
    }
    return cells;
  }

  private static Reader decoded(byte[] file) throws IOException {
    Reader text =
        new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8.newDecoder());
    java.io.PushbackReader marked = new java.io.PushbackReader(text);
    int first = marked.read();
    if (first >= 0 && first != MARK) {
      marked.unread(first);
    }
    return marked;
  }
}
