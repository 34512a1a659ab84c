package it.quadrante.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Where one Keycloak runs: the libraries of the distribution, unpacked and built once for all, and
 * beside them what belongs to this run alone: settings, import, data.
 */
final class KeycloakHome {
  private static final String PART = "Keycloak";
  private static final String LOCAL = "realm/quadrante-local.json";
  private static final String REALM = "realm/quadrante-realm.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  private KeycloakHome(Path folder) {
    this.folder = folder;
  }

  /** A new home in this folder, with the realm waiting to be imported. */
  static KeycloakHome anew(Path folder) {
    Path artifact = Artifacts.keycloak();
    String name = artifact.getFileName().toString().replace(".zip", "");
    Path built =
        OnceUnpacked.in(Artifacts.cache(), name, target -> unpackAndBuild(artifact, target));
    delete(folder);
    try {
      Files.createDirectories(folder.resolve("data/import"));
      Files.createDirectories(folder.resolve("providers"));
      Files.createSymbolicLink(folder.resolve("lib"), built.resolve("lib"));
      Files.createSymbolicLink(folder.resolve("conf"), built.resolve("conf"));
      JSON.writerWithDefaultPrettyPrinter()
          .writeValue(folder.resolve("data/import/quadrante-realm.json").toFile(), realm());
      return new KeycloakHome(folder);
    } catch (IOException failed) {
      throw new CannotStart(
          "Keycloak's folder %s cannot be made: %s".formatted(folder, failed.getMessage()), failed);
    }
  }

  static void delete(Path folder) {
    try {
      OnceUnpacked.deleteTree(folder);
    } catch (IOException failed) {
      throw new CannotStart(
          "%s cannot be deleted: %s".formatted(folder, failed.getMessage()), failed);
    }
  }

  /**
   * The realm of production with the local overlay laid over it: its clients come beside those of
   * production, its other members are added or replace.
   */
  static ObjectNode realm() throws IOException {
    ObjectNode realm = (ObjectNode) read(REALM);
    ObjectNode local = (ObjectNode) read(LOCAL);
    realm.withArray("clients").addAll((ArrayNode) local.remove("clients"));
    realm.setAll(local);
    return realm;
  }

  private static JsonNode read(String resource) throws IOException {
    try (InputStream file = KeycloakHome.class.getResourceAsStream(resource)) {
      return JSON.readTree(file);
    }
  }

  List<String> command(List<String> arguments) {
    return command(folder, arguments);
  }

  /** What {@code kc.sh} runs, without the shell between: a signal reaches the server itself. */
  private static List<String> command(Path home, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                ChildProcess.java(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(arguments);
    return command;
  }

  private static void unpackAndBuild(Path artifact, Path target) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(artifact).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        unpack(zip, entry, target);
      }
    }
    List<String> build = List.of("build", "--db=dev-mem");
    ChildProcess.run(PART, command(target, build), Map.of(), target.resolve("build.log"));
  }

  /** Without the archive's first folder, which repeats name and version. */
  private static void unpack(ZipFile zip, ZipArchiveEntry entry, Path folder) throws IOException {
    String name = entry.getName();
    Path target = OnceUnpacked.inside(folder, name.substring(name.indexOf('/') + 1));
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    try (InputStream content = new BufferedInputStream(zip.getInputStream(entry))) {
      Files.copy(content, target);
    }
  }
}
