package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import it.quadrante.planning.plan.workbook.domain.ReadAs;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Readout;
import it.quadrante.spreadsheet.SheetFault;
import it.quadrante.spreadsheet.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A closed choice, shown by its Italian label.
 *
 * @param labels by the value that is stored
 */
record Choice(Map<String, String> labels) implements Value {

  /** Pairs of value and label. */
  static Choice of(String... pairs) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      labels.put(pairs[i], pairs[i + 1]);
    }
    return new Choice(labels);
  }

  List<String> offered() {
    return List.copyOf(labels.values());
  }

  @Override
  public CellValue write(JsonNode member) {
    String value = member.asText("");
    return CellValue.text(labels.getOrDefault(value, value));
  }

  /** The label or the stored value; in other letters it is shown for confirmation. */
  @Override
  public Readout<JsonNode> read(CellValue cell) {
    String typed = cell.shown();
    for (Map.Entry<String, String> choice : labels.entrySet()) {
      if (choice.getValue().equals(typed)) {
        return Readout.plain(TextNode.valueOf(choice.getKey()));
      }
    }
    for (Map.Entry<String, String> choice : labels.entrySet()) {
      if (plain(choice.getValue()).equals(plain(typed)) || choice.getKey().equals(typed)) {
        return Readout.interpreted(
            TextNode.valueOf(choice.getKey()), ReadAs.CHOICE, choice.getValue());
      }
    }
    return Readout.unreadable(
        SheetFault.CHOICE_UNKNOWN, Typed.quoted(typed), String.join(", ", labels.values()));
  }

  private static String plain(String label) {
    return java.text.Normalizer.normalize(label, java.text.Normalizer.Form.NFD)
        .replaceAll("[\\p{M}']", "")
        .toLowerCase(Locale.ITALIAN)
        .strip();
  }
}
