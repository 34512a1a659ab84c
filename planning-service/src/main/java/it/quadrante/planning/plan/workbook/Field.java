package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Head;
import java.util.List;

/**
 * What one or two neighbouring columns show of an element: how it is written into their cells and
 * read from them. The element is the JSON of the import format.
 */
interface Field {
  List<Head> heads();

  /** One value a head. */
  List<CellValue> write(JsonNode element);

  /** Sets the member to what the cells say; what they do not say stays as it was. */
  void read(List<CellValue> cells, ObjectNode element, Spot spot);

  /**
   * Whether a fault at this place of the element is one of these cells.
   *
   * @param steps of a JSON pointer from the element: {@code targets}, {@code 0}
   */
  boolean shows(JsonNode element, List<String> steps);
}
