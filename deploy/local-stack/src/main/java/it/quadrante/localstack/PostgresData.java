package it.quadrante.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The data folder of one PostgreSQL server, and who serves it. */
final class PostgresData {
  private final Path folder;
  private final PostgresBinaries binaries;

  PostgresData(Path folder, PostgresBinaries binaries) {
    this.folder = folder;
    this.binaries = binaries;
  }

  Path folder() {
    return folder;
  }

  Path data() {
    return folder.resolve("data");
  }

  /**
   * A cluster appears whole or not at all, so that an interrupted start leaves nothing half made.
   */
  void createIfMissing(boolean durable) {
    if (Files.exists(data())) {
      return;
    }
    try {
      Path making = folder.resolve("data.making");
      OnceUnpacked.deleteTree(making);
      Files.createDirectories(folder);
      Path password = Files.writeString(folder.resolve("password"), "postgres");
      ChildProcess.run(
          "PostgreSQL",
          binaries.command("initdb", arguments(making, password, durable)),
          PostgresBinaries.environment(),
          folder.resolve("initdb.log"));
      Files.delete(password);
      Files.move(making, data(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new CannotStart(
          "The data folder %s cannot be created: %s".formatted(data(), failed.getMessage()),
          failed);
    }
  }

  private static List<String> arguments(Path making, Path password, boolean durable) {
    List<String> arguments =
        new ArrayList<>(List.of("-D", making.toString(), "-U", "postgres", "--pwfile=" + password));
    arguments.addAll(List.of("-A", "scram-sha-256", "-E", "UTF8"));
    arguments.addAll(List.of("--locale-provider=builtin", "--locale=C.UTF-8"));
    if (!durable) {
      arguments.add("--no-sync");
    }
    return arguments;
  }

  /** A live server over this folder is somebody's: it is named, never touched. */
  void refuseIfServed() {
    recordedServer()
        .filter(this::serves)
        .ifPresent(
            server -> {
              throw new CannotStart(
                  "A PostgreSQL server is running on port %s over %s (process %d): stop the system that started it, or use another folder."
                      .formatted(recordedPort(), data(), server.pid()));
            });
  }

  /**
   * PostgreSQL takes a dead server's pid file for a live one's when another program has got that
   * number since, as happens after every restart of a container.
   */
  void forgetDeadServer() {
    if (recordedServer().filter(process -> !serves(process)).isPresent()) {
      try {
        Files.deleteIfExists(pidFile());
      } catch (IOException failed) {
        throw new CannotStart("%s cannot be deleted.".formatted(pidFile()), failed);
      }
    }
  }

  private Optional<ProcessHandle> recordedServer() {
    return lines().stream()
        .findFirst()
        .filter(pid -> pid.matches("\\d{1,18}"))
        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
        .filter(ProcessHandle::isAlive);
  }

  /**
   * Where the system hides the arguments, any PostgreSQL counts: better refused than served twice.
   */
  private boolean serves(ProcessHandle process) {
    boolean postgres =
        process.info().command().map(command -> command.contains("postgres")).orElse(true);
    return postgres
        && process
            .info()
            .arguments()
            .map(arguments -> Arrays.asList(arguments).contains(data().toString()))
            .orElse(true);
  }

  private String recordedPort() {
    List<String> lines = lines();
    return lines.size() > 3 ? lines.get(3) : "?";
  }

  private List<String> lines() {
    try {
      return Files.exists(pidFile()) ? Files.readAllLines(pidFile()) : List.of();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private Path pidFile() {
    return data().resolve("postmaster.pid");
  }
}
