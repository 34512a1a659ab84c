package it.quadrante.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {

  @Test
  void anUnknownNameIsRefusedWithTheList() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

    int code =
        Bench.run(
            List.of("calculation", "weather"),
            nowhere,
            new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("There is no benchmark weather.")
        .contains("calculation");
  }

  @Test
  void aLineSaysWhetherItsAimIsMet() {
    assertThat(Line.atMost("a", 5, 5, "").verdict()).isEqualTo("met");
    assertThat(Line.atMost("a", 5.1, 5, "").verdict()).isEqualTo("missed");
    assertThat(Line.atLeast("a", 50, 50, "").verdict()).isEqualTo("met");
    assertThat(Line.atLeast("a", 49, 50, "").verdict()).isEqualTo("missed");
  }

  @Test
  void theTableHasOneLineForEachFigure() {
    String table =
        Table.of("x", List.of(Line.atMost("slow", 2.5, 2, "raw"), Line.known("b", "3 kg", "r")));

    assertThat(table.lines())
        .hasSize(4)
        .contains("| slow | 2.50 times      | at most 2 times | missed | raw |");
  }
}
