package it.quadrante.measurement.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind. */
final class Files {
  static final byte[] PDF = text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
  static final byte[] HTML = text("<!DOCTYPE html><html><script>alert(1)</script></html>");
  static final byte[] PNG =
      HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010806000000");
  static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");
  static final byte[] EXE = Arrays.copyOf(text("MZ\u0090\u0000"), 200);
  static final byte[] SIGNED =
      HexFormat.of().parseHex("308203e806092a864886f70d010702a08203d9308203d5020101");
  static final byte[] MAIL =
      text("Return-Path: <a@example.org>\r\nFrom: a@example.org\r\nSubject: dati\r\n\r\nTesto\r\n");
  static final byte[] DOCX = zip("[Content_Types].xml", "word/document.xml");
  static final byte[] XLSX = zip("[Content_Types].xml", "xl/workbook.xml");
  static final byte[] DOCM = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
  static final byte[] ZIP = zip("a.txt");
  static final byte[] ODT = odf("application/vnd.oasis.opendocument.text");

  /** By extension. */
  static final Map<String, byte[]> OF =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("pdf", PDF),
              Map.entry("png", PNG),
              Map.entry("jpg", JPEG),
              Map.entry("jpeg", JPEG),
              Map.entry("docx", DOCX),
              Map.entry("xlsx", XLSX),
              Map.entry("odt", ODT),
              Map.entry("ods", odf("application/vnd.oasis.opendocument.spreadsheet")),
              Map.entry("txt", text("Depositate 72 domande.")),
              Map.entry("csv", text("mese;domande\nsettembre;18\n")),
              Map.entry("eml", MAIL),
              Map.entry("p7m", SIGNED),
              Map.entry("html", HTML),
              Map.entry("exe", EXE),
              Map.entry("docm", DOCM),
              Map.entry("zip", ZIP)));

  private Files() {}

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A PDF of so many bytes. */
  static byte[] pdf(int size) {
    byte[] file = Arrays.copyOf(PDF, size);
    for (int at = PDF.length; at < size; at++) {
      file[at] = (byte) (at * 31 + at / 251);
    }
    return file;
  }

  private static byte[] zip(String... names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text("<a/>"));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Says what it is in its first entry, which is not compressed. */
  private static byte[] odf(String type) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length());
      CRC32 sum = new CRC32();
      sum.update(text(type));
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(text(type));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
