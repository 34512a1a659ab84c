package it.quadrante.mainjob.clock;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The clock of all packaged services of a stack: moved, so that no story sleeps. */
public final class StoryClock {
  private static final List<Class<?>> AGENT =
      List.of(MovedClock.class, MovedClock.InServiceClock.class);

  private final Path folder;

  /**
   * @param folder where the agent and what it reads are kept
   */
  public StoryClock(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** The option with which a service is launched, so that its clock can be moved. */
  public String option() {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(moved());
      Path jar = folder.resolve("moved-clock.jar");
      pack(jar);
      return "-javaagent:" + jar + "=" + moved();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** From now on it is this time, and goes on from there. */
  public void set(Instant time) {
    move(Duration.between(Instant.now(), time));
  }

  /** From now on it is the time of day again. */
  public void release() {
    move(Duration.ZERO);
  }

  private void move(Duration by) {
    try {
      Path next = Files.writeString(folder.resolve("moved.next"), by.toString());
      Files.move(next, moved(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Path moved() {
    return folder.resolve("moved");
  }

  private static void pack(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", MovedClock.class.getName());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(file, manifest)) {
      for (Class<?> each : AGENT) {
        String name = each.getName().replace('.', '/') + ".class";
        packed.putNextEntry(new JarEntry(name));
        try (InputStream code = each.getClassLoader().getResourceAsStream(name)) {
          code.transferTo(packed);
        }
      }
    }
  }
}
