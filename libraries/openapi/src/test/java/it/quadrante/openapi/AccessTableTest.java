package it.quadrante.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTableTest {
  private static AccessTable tableOf(String... rows) {
    List<String> lines = new ArrayList<>(List.of("# Who may what", "", "### a-service", ""));
    lines.add("| operation | request | " + String.join(" | ", AccessTable.columns()) + " |");
    lines.add("|---|---|");
    lines.addAll(List.of(rows));
    return AccessTable.of(lines);
  }

  private static String row(String operation, String mark) {
    return "| `%s` | `GET …/%s` | | | %s | | | | | | | | |".formatted(operation, operation, mark);
  }

  @Test
  void aRowSaysWhichRolesAreLetThrough() {
    AccessTable.Row read = tableOf(row("plans", "●")).operations("a-service").get("plans");

    assertThat(read.request()).isEqualTo("GET …/plans");
    assertThat(read.allows("viewer")).isTrue();
    assertThat(read.allows("plan-editor")).isFalse();
  }

  @Test
  void aRowTwiceAnotherMarkOrATableOfOtherColumnsIsNotRead() {
    AccessTable twice = tableOf(row("plans", "●"), row("plans", ""));
    AccessTable mark = tableOf(row("plans", "yes"));
    AccessTable columns = AccessTable.of(List.of("# a-service", "| operation | request | all |"));

    assertThatThrownBy(() -> twice.operations("a-service")).hasMessageContaining("twice plans");
    assertThatThrownBy(() -> mark.operations("a-service")).hasMessageContaining("neither");
    assertThatThrownBy(() -> columns.operations("a-service")).hasMessageContaining("columns");
    assertThatThrownBy(() -> columns.operations("b-service")).hasMessageContaining("no table");
  }
}
