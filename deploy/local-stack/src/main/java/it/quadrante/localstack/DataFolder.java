package it.quadrante.localstack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The folder one stack keeps its data in: locked while it runs, so that no second one touches it.
 */
final class DataFolder implements AutoCloseable {
  private static final List<String> PARTS = List.of("postgresql", "kafka", "keycloak", "services");

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static DataFolder lock(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("stack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw inUse(folder);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid().getBytes(StandardCharsets.UTF_8)));
      return new DataFolder(folder, channel);
    } catch (IOException failed) {
      throw new CannotStart(
          "The data folder %s cannot be used: %s".formatted(folder, failed.getMessage()), failed);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }

  private static CannotStart inUse(Path folder) throws IOException {
    return new CannotStart(
        "The data folder %s is in use by another running stack (process %s): stop that one first."
            .formatted(folder, Files.readString(folder.resolve("stack.lock"))));
  }

  private static String pid() {
    return Long.toString(ProcessHandle.current().pid());
  }

  /** Forgets everything an earlier run stored. */
  void clear() {
    for (String part : PARTS) {
      try {
        OnceUnpacked.deleteTree(of(part));
      } catch (IOException failed) {
        throw new CannotStart(
            "%s cannot be deleted: %s".formatted(of(part), failed.getMessage()), failed);
      }
    }
  }

  Path of(String part) {
    return folder.resolve(part);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException released) {
      throw new IllegalStateException("the lock of " + folder + " is not released", released);
    }
  }
}
