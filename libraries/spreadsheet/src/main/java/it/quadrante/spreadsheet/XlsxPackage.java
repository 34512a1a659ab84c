package it.quadrante.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of an .xlsx file, unpacked as they are read and never beyond the limit. What is no
 * plain workbook is refused before anything is read: old or encrypted files, macros, entries with a
 * path out of the file, parts there twice.
 */
final class XlsxPackage implements AutoCloseable {
  private static final int MOST_ENTRIES = 1_000;
  private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};
  private static final int[] ZIP = {'P', 'K', 3, 4};

  private final Path copy;
  private final ZipFile zip;
  private final WorkbookLimits limits;
  private long unpacked;

  private XlsxPackage(Path copy, ZipFile zip, WorkbookLimits limits) {
    this.copy = copy;
    this.zip = zip;
    this.limits = limits;
  }

  static XlsxPackage open(byte[] file, WorkbookLimits limits) throws IOException {
    if (file.length == 0) {
      throw RefusedFile.at("", SheetFault.FILE_EMPTY);
    }
    if (file.length > limits.bytes()) {
      throw RefusedFile.at("", SheetFault.FILE_TOO_LARGE, limits.bytes());
    }
    if (startsWith(file, OLE)) {
      throw RefusedFile.at("", SheetFault.FILE_OLD_OR_ENCRYPTED);
    }
    if (!startsWith(file, ZIP)) {
      throw RefusedFile.at("", SheetFault.FILE_NOT_A_WORKBOOK);
    }
    Path copy = Files.createTempFile("workbook", ".xlsx");
    try {
      Files.write(copy, file);
      XlsxPackage opened =
          new XlsxPackage(copy, new ZipFile(copy.toFile(), StandardCharsets.UTF_8), limits);
      opened.check();
      return opened;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private static boolean startsWith(byte[] file, int[] signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private void check() throws IOException {
    Set<String> names = new HashSet<>();
    List<? extends ZipEntry> entries = Collections.list(zip.entries());
    if (entries.size() > MOST_ENTRIES) {
      refuse(entries.get(MOST_ENTRIES).getName());
    }
    for (ZipEntry entry : entries) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (isPath(name) || !names.add(name)) {
        refuse(entry.getName());
      }
      if (name.endsWith("vbaproject.bin")) {
        close();
        throw RefusedFile.at(entry.getName(), SheetFault.FILE_WITH_MACROS);
      }
    }
    if (!names.contains("[content_types].xml")) {
      close();
      throw RefusedFile.at("", SheetFault.FILE_NOT_A_WORKBOOK);
    }
  }

  /** Out of the file: from the root, a drive, or upwards. */
  private static boolean isPath(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || List.of(name.split("/")).contains("..");
  }

  private void refuse(String entry) throws IOException {
    close();
    String shown = entry.length() > 100 ? entry.substring(0, 100) : entry;
    throw RefusedFile.at("", SheetFault.FILE_ENTRY_REFUSED, shown);
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** A part as it is unpacked; what is read of all parts counts against one limit. */
  InputStream part(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw RefusedFile.at("", SheetFault.FILE_NOT_A_WORKBOOK);
    }
    return new Counted(zip.getInputStream(entry));
  }

  private void count(int read) {
    unpacked += Math.max(read, 0);
    if (unpacked > limits.unpackedBytes()) {
      throw RefusedFile.at("", SheetFault.FILE_UNPACKS_TOO_LARGE, limits.unpackedBytes());
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
    Files.deleteIfExists(copy);
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int read = super.read(into, from, most);
      count(read);
      return read;
    }
  }
}
