package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.planning.plan.domain.Unit;
import it.quadrante.planning.plan.workbook.domain.CellFault;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Readout;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A baseline or previous value: a number, or {@code plan/assignment} of an earlier year.
 *
 * @param number how the number reads: in the unit of the card
 */
record ReferenceValue(Value number) implements Value {
  private static final Pattern RESULT =
      Pattern.compile("([A-Z0-9]{1,20}-[0-9]{4}-[A-Z0-9]{1,30})/(.{1,100})");

  static ReferenceValue in(Unit unit) {
    return new ReferenceValue(unit == Unit.PERCENT ? PERCENTAGE : NUMBER);
  }

  @Override
  public CellValue write(JsonNode member) {
    JsonNode source = member.path("resultOf");
    return source.isMissingNode() || source.isNull()
        ? number.write(member.path("value"))
        : CellValue.text(source.path("plan").asText() + "/" + source.path("assignment").asText());
  }

  @Override
  public Readout<JsonNode> read(CellValue cell) {
    ObjectNode reference = JsonNodeFactory.instance.objectNode();
    Matcher result = RESULT.matcher(cell.shown());
    if (result.matches()) {
      reference
          .putObject("resultOf")
          .put("plan", result.group(1))
          .put("assignment", result.group(2));
      return Readout.plain(reference);
    }
    if (cell.shown().contains("/")) {
      return Readout.unreadable(CellFault.REFERENCE_UNREADABLE, cell.shown());
    }
    Readout<JsonNode> read = number.read(cell);
    return read instanceof Readout.Interpreted<JsonNode> interpreted
        ? new Readout.Interpreted<>(
            reference.set("value", interpreted.value()), interpreted.inWords())
        : read.then(value -> Readout.plain(reference.set("value", value)));
  }
}
