package it.quadrante.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What openapi-generator makes of the documents of the three services is TypeScript that compiles,
 * with the samples that use it. Needs Node; that it works is shown by a story of deploy/main-job.
 */
class TypeScriptClientTest {
  private static final Path INSTALLED = Path.of("node_modules/installed.lock");
  private static final Path LOCK = Path.of("package-lock.json");

  @ParameterizedTest
  @ValueSource(strings = {"planning", "measurement", "reporting"})
  void everyServiceHasAClient(String service) {
    assertThat(Path.of("target/generated", service, "apis/index.ts")).isNotEmptyFile();
    assertThat(Path.of("target/generated", service, "models/index.ts")).isNotEmptyFile();
  }

  @Test
  void theClientsAndTheSamplesCompileStrictly() throws IOException, InterruptedException {
    assumeTrue(nodeIsThere(), "Node is not on the PATH: no TypeScript was compiled.");
    installWhatTheLockFileSays();

    Outcome compiled = run("npm", "run", "--silent", "build");

    assertThat(compiled.status()).as(compiled.said()).isZero();
    assertThat(Path.of("target/javascript/typescript/first-call.js")).exists();
  }

  private static boolean nodeIsThere() throws InterruptedException {
    try {
      return run("npm", "--version").status() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  /**
   * Once for each lock file, and from npm's cache where it has the packages: builds stay offline.
   */
  private static void installWhatTheLockFileSays() throws IOException, InterruptedException {
    if (Files.exists(INSTALLED) && Files.mismatch(INSTALLED, LOCK) == -1) {
      return;
    }
    Outcome installed =
        run("npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
    assertThat(installed.status()).as(installed.said()).isZero();
    Files.copy(LOCK, INSTALLED);
  }

  private record Outcome(int status, String said) {}

  private static Outcome run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), said);
  }
}
