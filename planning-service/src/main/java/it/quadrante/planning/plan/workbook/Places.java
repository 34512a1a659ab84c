package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.problem.Fault;
import it.quadrante.spreadsheet.SheetData;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Where in the workbook a fault stands that is known by its place in the content.
 *
 * @param rows of each sheet by key
 * @param columns of each sheet
 */
record Places(
    PlanTree plan,
    List<SheetForm> forms,
    Map<String, Map<String, Integer>> rows,
    Map<String, ReadSheets.Columns> columns) {

  /** At its cell, or at its row, or at its sheet; as it was where no sheet shows it. */
  Fault inWorkbook(Fault fault) {
    return new Fault(place(fault.path()), fault.code(), fault.arguments());
  }

  private String place(String pointer) {
    List<String> steps = Arrays.asList(pointer.split("/"));
    if (steps.size() < 2) {
      return pointer;
    }
    if (steps.size() < 3 || !steps.get(2).matches("\\d{1,6}")) {
      return sheet(steps.get(1), pointer);
    }
    List<ObjectNode> elements = plan.list(steps.get(1));
    int index = Integer.parseInt(steps.get(2));
    return index < elements.size()
        ? cell(steps.get(1), elements.get(index), steps.subList(3, steps.size()), pointer)
        : pointer;
  }

  private String cell(String list, ObjectNode element, List<String> steps, String pointer) {
    String row = pointer;
    for (SheetForm form : forms) {
      Integer number = rows.getOrDefault(form.name(), Map.of()).get(PlanTree.key(element));
      if (form.list().equals(list) && number != null) {
        int column = column(form, element, steps);
        if (column >= 0) {
          return SheetData.place(form.name(), columns.get(form.name()).of()[column], number);
        }
        if (form.main()) {
          row = SheetData.place(form.name(), columns.get(form.name()).of()[0], number);
        }
      }
    }
    return row;
  }

  /** The last cell of the field: of a target its value. -1 where the form does not show it. */
  private static int column(SheetForm form, ObjectNode element, List<String> steps) {
    int column = 0;
    for (Field field : form.fields()) {
      if (!steps.isEmpty() && field.shows(element, steps)) {
        return column + field.heads().size() - 1;
      }
      column += field.heads().size();
    }
    return -1;
  }

  private String sheet(String list, String pointer) {
    return forms.stream()
        .filter(form -> form.main() && form.list().equals(list))
        .map(SheetForm::name)
        .findFirst()
        .orElse(pointer);
  }
}
