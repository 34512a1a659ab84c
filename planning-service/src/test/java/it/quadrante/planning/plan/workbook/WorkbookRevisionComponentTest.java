package it.quadrante.planning.plan.workbook;

import static it.quadrante.planning.plan.workbook.WorkbookComponentTest.apply;
import static it.quadrante.planning.plan.workbook.WorkbookComponentTest.download;
import static it.quadrante.planning.plan.workbook.WorkbookComponentTest.draft;
import static it.quadrante.planning.plan.workbook.WorkbookComponentTest.edited;
import static it.quadrante.planning.plan.workbook.WorkbookComponentTest.read;
import static it.quadrante.planning.plan.workbook.WorkbookComponentTest.sheets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.planning.PlanningTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An upload changes the revision that it was taken from, or nothing. */
@QuarkusTest
class WorkbookRevisionComponentTest extends PlanningTest {
  private static final int EDITORS = 6;

  @Test
  void ofSeveralWhoUploadAtTheSameTimeOneIsAppliedAndTheOthersAreTold() throws Exception {
    // Given
    String version = draft("INSIEME1");
    byte[] downloaded = download(version);
    List<Callable<Response>> uploads = new ArrayList<>();
    for (int i = 0; i < EDITORS; i++) {
      byte[] file = edited(downloaded, "almeno " + (90 + i));
      String digest = read(version, file).path("digest");
      uploads.add(() -> apply(version, file, digest, "\"1\""));
    }

    // When
    List<Response> answers = atOnce(uploads);

    // Then
    assertThat(answers)
        .extracting(Response::statusCode)
        .containsOnlyOnce(200)
        .containsOnly(200, 412);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 412)
        .allSatisfy(answer -> answer.then().body("code", equalTo("PRECONDITION_FAILED")));
    Response applied =
        answers.stream().filter(answer -> answer.statusCode() == 200).findFirst().orElseThrow();
    editor()
        .get(version)
        .then()
        .header("ETag", equalTo("\"2\""))
        .body(
            "content.assignments[0].targets[0].target.value",
            equalTo(applied.<Integer>path("content.assignments[0].targets[0].target.value")));
  }

  private static List<Response> atOnce(List<Callable<Response>> uploads) throws Exception {
    ExecutorService editors = Executors.newFixedThreadPool(uploads.size());
    List<Response> answers = new ArrayList<>();
    try {
      for (Future<Response> answer : editors.invokeAll(uploads)) {
        answers.add(answer.get());
      }
    } finally {
      editors.shutdownNow();
    }
    return answers;
  }

  /** CSV says no revision: the ETag of the download does, sent back as If-Match. */
  @Test
  void aSheetTakenBeforeSomebodyElsesChangeIsRefusedByTheTagItCameWith() {
    // Given
    String version = draft("INSIEME2");
    String sheet = version + "/workbook/sheets/Albero";
    Response downloaded = editor().get(sheet);
    String csv =
        new String(downloaded.asByteArray(), StandardCharsets.UTF_8)
            .replace("Museo del Marmo", "Museo civico del marmo");
    byte[] other = edited(download(version), "almeno 85");
    apply(version, other, read(version, other).path("digest"), "\"1\"").then().statusCode(200);
    String digest = sheets().body(csv).post(sheet + "/readings").path("digest");

    // When
    Response late = applySheet(sheet, csv, digest, downloaded.header("ETag"));

    // Then
    late.then().statusCode(412).body("code", equalTo("PRECONDITION_FAILED"));
    String again = editor().get(sheet).header("ETag");
    assertThat(again).isEqualTo("\"2\"");
    applySheet(sheet, csv, digest, again)
        .then()
        .statusCode(200)
        .body("content.nodes[3].title", equalTo("Museo civico del marmo"));
  }

  private static Response applySheet(String sheet, String csv, String digest, String tag) {
    return sheets().header("If-Match", tag).queryParam("reading", digest).body(csv).put(sheet);
  }
}
