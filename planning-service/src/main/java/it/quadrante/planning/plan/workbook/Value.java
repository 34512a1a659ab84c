package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import it.quadrante.figure.Figure;
import it.quadrante.planning.plan.workbook.domain.CellFault;
import it.quadrante.planning.plan.workbook.domain.CellValue;
import it.quadrante.planning.plan.workbook.domain.NumberText;
import it.quadrante.planning.plan.workbook.domain.ReadAs;
import it.quadrante.planning.plan.workbook.domain.Readout;

/** How a single member reads in a cell. */
interface Value {
  CellValue write(JsonNode member);

  Readout<JsonNode> read(CellValue cell);

  /** Any text; a number or date that stands there is its text. */
  Value TEXT =
      new Value() {
        @Override
        public CellValue write(JsonNode member) {
          return CellValue.text(member.asText(""));
        }

        @Override
        public Readout<JsonNode> read(CellValue cell) {
          return Readout.plain(TextNode.valueOf(cell.shown()));
        }
      };

  /** A figure: a real number, or one typed as text. */
  Value NUMBER =
      new Value() {
        @Override
        public CellValue write(JsonNode member) {
          return member.isNumber()
              ? CellValue.number(Figure.of(member.decimalValue()))
              : CellValue.NOTHING;
        }

        @Override
        public Readout<JsonNode> read(CellValue cell) {
          if (cell instanceof CellValue.Number number) {
            return number(number);
          }
          if (cell instanceof CellValue.Day day) {
            return Readout.unreadable(CellFault.DATE_NOT_WANTED, day.shown());
          }
          Readout<Figure> figure = NumberText.read(cell.shown());
          return figure instanceof Readout.Interpreted<Figure> interpreted
              ? new Readout.Interpreted<>(node(interpreted.value()), interpreted.inWords())
              : figure.then(value -> Readout.plain(node(value)));
        }
      };

  private static Readout<JsonNode> number(CellValue.Number number) {
    if (!number.percent()) {
      return Readout.plain(node(number.figure()));
    }
    Figure percent = number.figure().times(Figure.HUNDRED);
    return Readout.interpreted(node(percent), ReadAs.PERCENT_CELL, percent);
  }

  static JsonNode node(Figure figure) {
    return DecimalNode.valueOf(figure.toBigDecimal());
  }
}
