package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.planning.plan.workbook.domain.CellFault;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Head;
import it.quadrante.spreadsheet.SheetData;
import it.quadrante.spreadsheet.SheetFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts what sheets say into the content of a plan. A cell that says what it was written with is not
 * read at all, so what a sheet does not show (a target as printed) stays; what is changed is read,
 * and each fault is told at its cell.
 */
final class ReadSheets {
  private final PlanTree before;
  private final Findings findings;
  private final Map<String, Map<String, Integer>> rows = new HashMap<>();
  private final Map<String, Columns> columns = new HashMap<>();
  private PlanTree plan;

  ReadSheets(PlanTree before, Findings findings) {
    this.before = before;
    this.plan = before;
    this.findings = findings;
  }

  void read(SheetForm form, SheetData data) {
    Optional<Columns> found = Columns.of(form, data, findings);
    if (found.isEmpty()) {
      return;
    }
    columns.put(form.name(), found.get());
    Map<String, ObjectNode> old = byKey(form.main() ? before : plan, form.list());
    Set<String> known = byKey(before, form.list()).keySet();
    Map<String, ObjectNode> read = new LinkedHashMap<>();
    Map<String, Integer> at = rows.computeIfAbsent(form.name(), name -> new LinkedHashMap<>());
    Map<String, ObjectNode> cards = byKey(plan, PlanTree.CARDS);
    for (SheetData.Row row : data.rows().subList(1, data.rows().size())) {
      SheetRow cells = new SheetRow(form, found.get(), row, findings);
      String key = cells.key();
      if (cells.isCodeSound(key) && isNew(form, at, key, row, cells)) {
        ObjectNode was = old.get(key);
        if (form.main() || was != null) {
          read.put(key, cells.read(was, cards));
        } else if (!known.contains(key)) {
          findings.fault(cells.codePlace(), CellFault.CODE_UNKNOWN, key, mainSheet(form));
        }
      }
    }
    plan = plan.with(form.list(), form.main() ? List.copyOf(read.values()) : merged(form, read));
  }

  /** The content, once every sheet is read. */
  PlanTree plan() {
    return plan;
  }

  Places places(List<SheetForm> forms) {
    return new Places(plan, forms, rows, columns);
  }

  private boolean isNew(
      SheetForm form, Map<String, Integer> at, String key, SheetData.Row row, SheetRow cells) {
    Integer earlier = at.putIfAbsent(key, row.number());
    if (earlier != null) {
      findings.fault(cells.codePlace(), CellFault.CODE_TWICE, key, earlier);
    }
    return earlier == null;
  }

  private List<ObjectNode> merged(SheetForm form, Map<String, ObjectNode> read) {
    return plan.list(form.list()).stream()
        .map(element -> read.getOrDefault(PlanTree.key(element), element))
        .toList();
  }

  private static String mainSheet(SheetForm form) {
    return form.list().equals(PlanTree.NODES) ? PlanSheets.TREE : form.name();
  }

  private static Map<String, ObjectNode> byKey(PlanTree plan, String list) {
    Map<String, ObjectNode> elements = new HashMap<>();
    plan.list(list).forEach(element -> elements.putIfAbsent(PlanTree.key(element), element));
    return elements;
  }

  /**
   * Where the columns of a form stand in a sheet.
   *
   * @param of a column for each head of the form, in its order
   */
  record Columns(int[] of) {

    static Optional<Columns> of(SheetForm form, SheetData data, Findings findings) {
      if (data.rows().isEmpty()) {
        findings.fault(form.name(), SheetFault.COLUMN_MISSING, form.heads().get(0).header());
        return Optional.empty();
      }
      Map<String, Integer> headers = new HashMap<>();
      Set<String> twice = new HashSet<>();
      SheetData.Row first = data.rows().get(0);
      for (Map.Entry<Integer, CellValue> cell : first.cells().entrySet()) {
        if (headers.put(cell.getValue().shown(), cell.getKey()) != null) {
          twice.add(cell.getValue().shown());
        }
      }
      List<Integer> columns = new ArrayList<>();
      for (Head head : form.heads()) {
        Integer column = headers.get(head.header());
        if (column == null) {
          findings.fault(
              form.name() + "!" + first.number(), SheetFault.COLUMN_MISSING, head.header());
        } else if (twice.contains(head.header())) {
          findings.fault(
              SheetData.place(form.name(), column, first.number()),
              SheetFault.COLUMN_TWICE,
              head.header());
        } else {
          columns.add(column);
        }
      }
      return columns.size() < form.heads().size()
          ? Optional.empty()
          : Optional.of(new Columns(columns.stream().mapToInt(column -> column).toArray()));
    }
  }

  static ObjectNode empty() {
    return JsonNodeFactory.instance.objectNode();
  }
}
