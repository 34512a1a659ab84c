package it.quadrante.planning.plan.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks with one part that no spreadsheet program writes. */
final class BadFiles {
  private BadFiles() {}

  /** One part of a workbook, as it is written. */
  interface Part {
    void write(OutputStream out) throws IOException;
  }

  static Part text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static Part sheet(String rows) {
    return text("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** A sheet of more than a gigabyte, which packs to a megabyte. */
  static void gigabyte(OutputStream out) throws IOException {
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    text("<worksheet><sheetData>").write(out);
    for (int i = 0; i < 1_100; i++) {
      out.write(spaces);
    }
  }

  static void millionRows(OutputStream out) throws IOException {
    byte[] row = "<row><c><v>1</v></c></row>".getBytes(StandardCharsets.UTF_8);
    text("<worksheet><sheetData>").write(out);
    for (int i = 0; i < 1_000_000; i++) {
      out.write(row);
    }
    text("</sheetData></worksheet>").write(out);
  }

  /** A workbook with one part replaced or added. */
  static byte[] with(byte[] saved, String name, Part part) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(saved))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    parts.remove(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
      zip.putNextEntry(new ZipEntry(name));
      part.write(zip);
    }
    return bytes.toByteArray();
  }
}
