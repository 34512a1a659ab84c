package it.quadrante.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder that is made once and then only read, also when several stacks start at the same time. A
 * folder left half made is made again.
 */
final class OnceUnpacked {
  private static final String READY = ".ready";
  private static final int POLL_MILLIS = 200;

  private OnceUnpacked() {}

  /** Fills a folder. */
  interface Making {
    void into(Path folder) throws IOException;
  }

  static Path in(Path parent, String name, Making making) {
    Path folder = parent.resolve(name);
    if (Files.exists(folder.resolve(READY))) {
      return folder;
    }
    try {
      Files.createDirectories(parent);
      try (FileChannel channel =
              FileChannel.open(
                  parent.resolve(name + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = lock(channel)) {
        if (lock.isValid() && !Files.exists(folder.resolve(READY))) {
          deleteTree(folder);
          Files.createDirectories(folder);
          making.into(folder);
          Files.createFile(folder.resolve(READY));
        }
      }
      return folder;
    } catch (IOException failed) {
      throw new CannotStart(
          "%s cannot be unpacked: %s".formatted(folder, failed.getMessage()), failed);
    }
  }

  /** Waits for another process, and for another thread of this one. */
  private static FileLock lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        return channel.lock();
      } catch (OverlappingFileLockException otherThread) {
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  /** The place of an archive's entry, which must not lead out of the folder. */
  static Path inside(Path folder, String entry) throws IOException {
    Path target = folder.resolve(entry).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("entry leads out of the folder: " + entry);
    }
    return target;
  }

  static void executable(Path file, boolean executable) throws IOException {
    if (executable && !file.toFile().setExecutable(true, false)) {
      throw new IOException("cannot be made executable: " + file);
    }
  }

  /** Deletes a folder with all that is in it; nothing where there is none. */
  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(OnceUnpacked::delete);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
