package it.quadrante.planning.plan.workbook;

import static it.quadrante.planning.plan.workbook.WorkbookComponentTest.download;
import static it.quadrante.planning.plan.workbook.WorkbookComponentTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.EventJson;
import it.quadrante.planning.PlanningTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The transcribed plans over HTTP through the hands of LibreOffice. No build runs it by itself: it
 * needs {@code soffice} on the path (README of planning-service, Tests).
 */
@QuarkusTest
class LibreOfficeTrial extends PlanningTest {
  @TempDir Path folder;

  @Test
  void aWorkbookThatLibreOfficeSavedIsNoDifference() throws IOException, InterruptedException {
    try (var plans = Files.list(Path.of("../deploy/samples/plans"))) {
      for (Path file : plans.sorted().toList()) {
        ObjectNode plan = (ObjectNode) EventJson.MAPPER.readTree(file.toFile());
        plan.put("code", "LIBRE" + plan.path("code").asText());
        WorkbookComponentTest.addEntity(plan.path("entity").asText());
        importPlan(plan).then().statusCode(201);
        String version = WorkbookComponentTest.version(plan);

        byte[] saved = saved(download(version));

        read(version, saved)
            .then()
            .statusCode(200)
            .body("faults", hasSize(0))
            .body("readings", hasSize(0))
            .body("changes", hasSize(0));
      }
    }
  }

  /** Opened and saved as .xlsx, with a profile of its own. */
  private byte[] saved(byte[] file) throws IOException, InterruptedException {
    Path downloaded = Files.write(folder.resolve("piano.xlsx"), file);
    Path out = Files.createDirectories(folder.resolve("salvato"));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profilo").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                downloaded.toString())
            .inheritIO()
            .start();
    assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(office.exitValue()).isZero();
    byte[] saved = Files.readAllBytes(out.resolve("piano.xlsx"));
    assertThat(saved).isNotEqualTo(file);
    return saved;
  }
}
