package it.quadrante.measurement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as Excel would leave them, written by another library than the service's. */
final class Workbooks {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String[] HEADERS = {
    "Ente",
    "Anno",
    "Quadrimestre",
    "Codice misura",
    "Unità di misura",
    "Ufficio",
    "Valore",
    "Risposta",
    "Giorno",
    "Nota",
    "Versione"
  };

  private Workbooks() {}

  /** A workbook with the headers, of which something is made. */
  static byte[] with(Consumer<Sheet> filling) {
    try (Workbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("Valori");
      Row heads = sheet.createRow(0);
      for (int i = 0; i < HEADERS.length; i++) {
        heads.createCell(i).setCellValue(HEADERS[i]);
      }
      filling.accept(sheet);
      return saved(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that was downloaded, changed by hand. */
  static byte[] changed(byte[] file, Consumer<Workbook> change) {
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      change.accept(workbook);
      return saved(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  /** A row of III 2017 in the order of the headers, without a value yet. */
  static Row row(Sheet sheet, int number, String measure, String unit) {
    Row row = sheet.createRow(number - 1);
    row.createCell(0).setCellValue("CCIAA");
    row.createCell(1).setCellValue(2017);
    row.createCell(2).setCellValue("III");
    row.createCell(3).setCellValue(measure);
    row.createCell(4).setCellValue(unit);
    return row;
  }

  static Cell value(Row row) {
    return row.createCell(6);
  }

  static void format(Cell cell, String format) {
    Workbook workbook = cell.getSheet().getWorkbook();
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  /** The same file with one part more, or another in place of one. */
  static byte[] withPart(byte[] file, String name, Consumer<ZipOutputStream> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(name)) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(out);
        }
      }
      out.putNextEntry(new ZipEntry(name));
      content.accept(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static void write(ZipOutputStream out, String text) {
    try {
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
