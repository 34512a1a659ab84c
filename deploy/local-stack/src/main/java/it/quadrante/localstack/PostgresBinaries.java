package it.quadrante.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** {@code initdb}, {@code postgres} and {@code pg_ctl}, unpacked once from their artefact. */
final class PostgresBinaries {
  private final Path home;

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  static PostgresBinaries unpacked() {
    Path artifact = Artifacts.postgres();
    String name = artifact.getFileName().toString().replace(".jar", "");
    return new PostgresBinaries(
        OnceUnpacked.in(Artifacts.cache(), name, folder -> unpack(artifact, folder)));
  }

  /**
   * A command line. PostgreSQL refuses to run as root: there it runs in a user namespace in which
   * it is nobody.
   */
  List<String> command(String program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    return command;
  }

  /** Messages in English whatever the machine speaks: they are read by programs. */
  static Map<String, String> environment() {
    return Map.of("LC_ALL", "C", "TZ", "UTC");
  }

  private boolean isRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException | UnsupportedOperationException notThisSystem) {
      return "root".equals(System.getProperty("user.name"));
    }
  }

  private static void unpack(Path artifact, Path folder) throws IOException {
    try (ZipFile jar = new ZipFile(artifact.toFile())) {
      ZipEntry archive =
          jar.stream()
              .filter(entry -> entry.getName().endsWith(".txz"))
              .findFirst()
              .orElseThrow(() -> new IOException("no archive in " + artifact));
      try (InputStream packed = new BufferedInputStream(jar.getInputStream(archive));
          TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
        unpack(tar, folder);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, Path folder) throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Path target = OnceUnpacked.inside(folder, entry.getName());
      if (entry.isDirectory()) {
        Files.createDirectories(target);
        continue;
      }
      Files.createDirectories(target.getParent());
      if (entry.isSymbolicLink()) {
        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      } else {
        Files.copy(tar, target);
        OnceUnpacked.executable(target, (entry.getMode() & 0100) != 0);
      }
    }
  }
}
