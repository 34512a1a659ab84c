package it.quadrante.openapi;

import it.quadrante.identity.PlatformRole;
import it.quadrante.identity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code docs/access.md} as the tests read it: its tables, by the headings they stand under. */
public final class AccessTable {
  /** Columns of whoever has no role, before those of the roles. */
  static final String NO_TOKEN = "no token";

  static final String ANY_TOKEN = "any token";

  private static final Path FILE = Path.of("..", "docs", "access.md");
  private static final String MARK = "●";

  private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

  private AccessTable(List<String> lines) {
    String heading = "";
    for (String line : lines) {
      if (line.startsWith("#")) {
        heading = line.replaceFirst("^#+ *", "").strip();
      } else if (line.startsWith("|") && !line.startsWith("|-")) {
        tables.computeIfAbsent(heading, name -> new ArrayList<>()).add(cells(line));
      }
    }
  }

  public static AccessTable read() {
    try {
      return of(Files.readAllLines(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AccessTable of(List<String> lines) {
    return new AccessTable(lines);
  }

  /**
   * Who may call an operation.
   *
   * @param request {@code GET …/plans}; … stands for a chamber
   * @param marked the columns that have a mark
   */
  record Row(String operation, String request, Set<String> marked) {
    boolean allows(String column) {
      return marked.contains(column);
    }
  }

  /** The rows of a service, by operation. */
  Map<String, Row> operations(String service) {
    List<List<String>> table = table(service);
    List<String> head = table.get(0);
    if (!Set.copyOf(head.subList(2, head.size())).equals(Set.copyOf(columns()))) {
      throw new AssertionError(service + ": the columns are not " + columns() + " but " + head);
    }
    Map<String, Row> rows = new LinkedHashMap<>();
    for (List<String> cells : table.subList(1, table.size())) {
      Row row = row(head, cells);
      if (rows.put(row.operation(), row) != null) {
        throw new AssertionError(service + ": twice " + row.operation());
      }
    }
    return rows;
  }

  private static Row row(List<String> head, List<String> cells) {
    Set<String> marked = new LinkedHashSet<>();
    for (int i = 2; i < cells.size(); i++) {
      if (cells.get(i).equals(MARK)) {
        marked.add(head.get(i));
      } else if (!cells.get(i).isEmpty()) {
        throw new AssertionError(cells + ": neither empty nor " + MARK);
      }
    }
    return new Row(cells.get(0), cells.get(1), marked);
  }

  /** No token, any token, and the groups of all roles. */
  static List<String> columns() {
    return Stream.of(
            Stream.of(NO_TOKEN, ANY_TOKEN),
            Arrays.stream(Role.values()).map(Role::group),
            Arrays.stream(PlatformRole.values()).map(PlatformRole::group))
        .flatMap(names -> names)
        .toList();
  }

  /** What is answered where an operation is marked, and where it is not, by who asks for what. */
  Map<String, Answer> answers() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<List<String>> table = table("What is answered");
    for (List<String> cells : table.subList(1, table.size())) {
      answers.put(cells.get(0), new Answer(cells.get(1), cells.get(2)));
    }
    return answers;
  }

  /** Status and code, or {@code let through}. */
  record Answer(String marked, String unmarked) {}

  /** Tables of a service that no chamber fences, each with its reason. */
  public Set<String> tablesAcrossChambers(String service) {
    Set<String> names = new LinkedHashSet<>();
    for (List<String> cells : table("Tables across chambers")) {
      if (cells.get(0).equals(service) && !cells.get(2).isBlank()) {
        names.add(cells.get(1));
      }
    }
    return names;
  }

  private List<List<String>> table(String heading) {
    List<List<String>> table = tables.get(heading);
    if (table == null) {
      throw new AssertionError(FILE + " has no table under the heading " + heading);
    }
    return table;
  }

  private static List<String> cells(String line) {
    String[] cells = line.strip().replaceFirst("^\\|", "").split("\\|", -1);
    return Arrays.stream(cells, 0, cells.length - 1)
        .map(cell -> cell.strip().replace("`", ""))
        .toList();
  }
}
