package it.quadrante.benchmarks.measurement;

import it.quadrante.benchmarks.RestApi;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Hands in values by wrk: for one cell after the other, each in the version it has. */
final class Wrk {
  private static final String SCRIPT = "submissions.lua";

  private final URI service;
  private final RestApi api;
  private final Path folder;

  Wrk(URI service, RestApi api, Path folder) {
    this.service = service;
    this.api = api;
    this.folder = folder;
  }

  /**
   * So many clients, each waiting for its answer before it goes on.
   *
   * @throws IOException when an answer was another than 2xx, or none came
   */
  Rate handIn(List<Cell> cells, int clients, int seconds) throws IOException, InterruptedException {
    Path versions =
        Files.writeString(
            folder.resolve("cells.txt"),
            cells.stream()
                .map(cell -> cell.id() + " " + cell.version())
                .collect(Collectors.joining("\n", "", "\n")));
    Path token = Files.writeString(folder.resolve("token.txt"), api.token(OpenCollection.REFERENT));
    String output =
        Tool.WRK.run(
            Map.of(),
            "--threads=1",
            "--connections=" + clients,
            "--duration=" + seconds + "s",
            "--timeout=30s",
            "--script=" + Resource.copy(SCRIPT, folder),
            service.toString(),
            "--",
            versions.toString(),
            token.toString());
    if (Tool.number(output, "refused ") + Tool.number(output, "failed ") > 0) {
      throw new IOException("not every value was accepted: " + output);
    }
    return new Rate(
        (long) Tool.number(output, "answered "), Tool.number(output, "microseconds ") / 1e6);
  }
}
