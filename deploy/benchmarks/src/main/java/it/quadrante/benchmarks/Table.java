package it.quadrante.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Lines as a Markdown table, ready for docs/performance.md. */
final class Table {
  private Table() {}

  static String of(String name, List<Line> lines) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(name, "ratio or figure", "aim", "", "raw"));
    lines.forEach(
        line ->
            rows.add(List.of(line.name(), line.figure(), line.aim(), line.verdict(), line.raw())));
    rows.add(1, rows.get(0).stream().map(heading -> "---").toList());
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        table.append("| ").append(padded(row.get(i), widest(rows, i))).append(' ');
      }
      table.append("|\n");
    }
    return table.toString();
  }

  private static int widest(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(width - cell.length());
  }
}
