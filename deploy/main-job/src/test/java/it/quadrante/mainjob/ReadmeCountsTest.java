package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.mainjob.document.PrintedDocument;
import it.quadrante.mainjob.document.PrintedPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The counts in the README of the project are those of the samples. */
class ReadmeCountsTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Path README = Path.of("../../README.md");

  @Test
  void theTableOfTheRealPlansIsTrue() throws IOException {
    // Given
    List<String> counted = new ArrayList<>();
    counted.add(row("MS CCIAA-2017-STRATEGICO", strategic2017()));
    for (SamplePlan sample : SamplePlan.all(SAMPLES)) {
      counted.add(row(sample.chamber() + " " + sample.id(), sample.plan()));
    }

    // When
    List<String> told =
        Files.readAllLines(README).stream()
            .filter(line -> line.matches("\\| [A-Z]+ [A-Z]+-\\d{4}-[A-Z]+ \\|.*"))
            .toList();

    // Then
    assertThat(told).isEqualTo(counted);
  }

  private static JsonNode strategic2017() throws IOException {
    Path file = SAMPLES.resolve("cciaa-ms-2017-risultati-strategici.json");
    return PrintedPlan.of(PrintedDocument.read(file), "CCIAA", "predefinito").plan();
  }

  private static String row(String name, JsonNode plan) {
    PlanCounts counts = PlanCounts.of(plan);
    return "| %s | %d (%s) | %d | %d | %d | %s | %d |"
        .formatted(
            name,
            counts.indicators(),
            slashed(counts.assignments()),
            counts.cards(),
            counts.measures(),
            counts.shared().size(),
            slashed(counts.cells()),
            counts.toBeCompleted());
  }

  private static String slashed(Map<String, Integer> counts) {
    return counts.values().stream().map(String::valueOf).collect(Collectors.joining("/"));
  }
}
