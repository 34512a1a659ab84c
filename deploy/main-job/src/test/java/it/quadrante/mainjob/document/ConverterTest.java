package it.quadrante.mainjob.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.figure.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConverterTest {
  private static final Path SAMPLE = Path.of("../samples/cciaa-ms-2017-risultati-strategici.json");

  private static PrintedPlan converted(PrintedDocument document) {
    return PrintedPlan.of(document, "CCIAA", "predefinito");
  }

  private static List<String> texts(JsonNode list, String member) {
    return list.findValuesAsText(member);
  }

  @Test
  void theSampleHasTheCountsOfTheDocument() throws IOException {
    PrintedPlan plan = converted(PrintedDocument.read(SAMPLE));

    assertThat(plan.rows()).hasSize(22);
    assertThat(plan.plan().path("perspectives")).hasSize(4);
    assertThat(plan.plan().path("nodes")).hasSize(6 + 16);
    assertThat(plan.aggregates())
        .filteredOn(aggregate -> aggregate.subject().startsWith("line:"))
        .hasSize(8);
  }

  @Test
  void anObjectivePrintedInTwoPerspectivesIsOneNodeWithTwoStatedWeights() throws IOException {
    JsonNode nodes = converted(PrintedDocument.read(SAMPLE)).plan().path("nodes");

    assertThat(nodes)
        .filteredOn(node -> node.path("code").asText().equals("2.1"))
        .singleElement()
        .satisfies(
            node ->
                assertThat(texts(node.path("statedWeights"), "weight"))
                    .containsExactly("12", "14.5"));
  }

  @Test
  void aProgrammeKeepsTheParentThatPrintGivesIt() throws IOException {
    JsonNode nodes = converted(PrintedDocument.read(SAMPLE)).plan().path("nodes");

    assertThat(nodes)
        .filteredOn(node -> node.path("code").asText().equals("1.2.3"))
        .singleElement()
        .satisfies(node -> assertThat(node.path("parent").asText()).isEqualTo("2.1"));
  }

  @Test
  void anObjectiveThatIsNotPrintedLeavesItsProgrammesAsRoots() {
    PrintedDocument document =
        documentOf(
            new PrintedDocument.Objective(
                false, null, null, null, null, List.of(programme("4.1.1"))));

    PrintedPlan plan = converted(document);

    assertThat(plan.plan().path("nodes")).hasSize(1);
    assertThat(plan.plan().at("/nodes/0").has("parent")).isFalse();
    assertThat(plan.programmesPrinted()).isTrue();
    assertThat(plan.aggregates())
        .extracting(PrintedAggregate::subject)
        .containsExactly("perspective:PROCESSI-INTERNI", "node:4.1.1");
  }

  @Test
  void aProgrammeCodePrintedTwiceGetsACodeOfItsOwn() {
    PrintedDocument document =
        documentOf(
            new PrintedDocument.Objective(
                null,
                "4.1",
                "Titolo",
                null,
                null,
                List.of(programme("4.1.1"), programme("4.1.1"))));

    assertThat(texts(converted(document).plan().path("nodes"), "code"))
        .containsExactly("4.1", "4.1.1", "4.1.1-2");
  }

  @Test
  void aCodeAsPeopleWriteItBecomesOneThatAPlanCanHave() {
    PrintedDocument document =
        documentOf(
            new PrintedDocument.Objective(
                null, "OS 4.1", "Titolo", null, null, List.of(programme("OS 4.1"))));

    assertThat(texts(converted(document).plan().path("nodes"), "code"))
        .containsExactly("OS-4.1", "OS-4.1-2");
  }

  @Test
  void aDocumentWithoutIndicatorsIsRefusedWithASentence() {
    PrintedDocument document =
        documentOf(new PrintedDocument.Objective(null, "4.1", "Titolo", null, null, List.of()));

    assertThatThrownBy(() -> converted(document))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessage("it holds no indicator");
  }

  private static PrintedDocument.Programme programme(String code) {
    PrintedDocument.Percent percent = new PrintedDocument.Percent("90,00%", Figure.of(90));
    return new PrintedDocument.Programme(
        code,
        "Programma",
        null,
        percent,
        List.of(
            new PrintedDocument.Indicator(
                "N. di pratiche",
                new PrintedDocument.PrintedValue("9", "9", null),
                new PrintedDocument.PrintedTarget(">=10", ">=", "10", null),
                percent)));
  }

  private static PrintedDocument documentOf(PrintedDocument.Objective objective) {
    return new PrintedDocument(
        null,
        "CCIAA Massa-Carrara",
        2017,
        List.of(new PrintedDocument.Perspective("PROCESSI INTERNI", null, List.of(objective))));
  }

  @Test
  void whatIsNoJsonIsRefusedWithItsPlace(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("document.json"), "{\n  perspectives");

    assertThatThrownBy(() -> PrintedDocument.read(file))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageStartingWith("line 2, column ")
        .hasMessageNotContaining("Source");
  }
}
