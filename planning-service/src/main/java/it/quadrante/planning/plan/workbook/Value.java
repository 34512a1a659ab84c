package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import it.quadrante.figure.Figure;
import it.quadrante.planning.plan.workbook.domain.CellFault;
import it.quadrante.planning.plan.workbook.domain.ReadAs;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.ItalianText;
import it.quadrante.spreadsheet.NumberText;
import it.quadrante.spreadsheet.Readout;
import it.quadrante.spreadsheet.SheetFault;
import it.quadrante.spreadsheet.Typed;

/** How a single member reads in a cell. */
interface Value {
  CellValue write(JsonNode member);

  Readout<JsonNode> read(CellValue cell);

  /** A text that is a code, or stands for one: only as it is written, 011 is not 11. */
  Value KEY =
      new OfText() {
        @Override
        Readout<JsonNode> readOther(CellValue cell) {
          return Readout.unreadable(SheetFault.TEXT_WANTED, cell.shown());
        }
      };

  /** Any text; a number or date that stands there is its text, which is to be confirmed. */
  Value TEXT =
      new OfText() {
        @Override
        Readout<JsonNode> readOther(CellValue cell) {
          return Readout.interpreted(
              TextNode.valueOf(cell.shown()), ReadAs.TEXT, Typed.quoted(cell.shown()));
        }
      };

  /** A figure: a real number, or one typed as text. A cell with a percent format is none. */
  Value NUMBER =
      new OfNumber() {
        @Override
        Readout<JsonNode> readPercent(Figure percent, String shown) {
          return Readout.unreadable(CellFault.PERCENT_NOT_WANTED, shown);
        }
      };

  /** A figure that is a percentage: a cell with a percent format is what it shows, 80 for 0.8. */
  Value PERCENTAGE =
      new OfNumber() {
        @Override
        Readout<JsonNode> readPercent(Figure percent, String shown) {
          return Readout.interpreted(node(percent), ReadAs.PERCENT_CELL, ItalianText.of(percent));
        }
      };

  /** Text, and what becomes of another cell. */
  abstract class OfText implements Value {
    @Override
    public CellValue write(JsonNode member) {
      return CellValue.text(member.asText(""));
    }

    @Override
    public Readout<JsonNode> read(CellValue cell) {
      return cell instanceof CellValue.Text text
          ? Readout.plain(TextNode.valueOf(text.text()))
          : readOther(cell);
    }

    abstract Readout<JsonNode> readOther(CellValue cell);
  }

  /** Numbers, and what becomes of a cell with a percent format. */
  abstract class OfNumber implements Value {
    @Override
    public CellValue write(JsonNode member) {
      return member.isNumber()
          ? CellValue.number(Figure.of(member.decimalValue()))
          : CellValue.NOTHING;
    }

    @Override
    public Readout<JsonNode> read(CellValue cell) {
      if (cell instanceof CellValue.Number number) {
        return number.percent()
            ? readPercent(number.figure().times(Figure.HUNDRED), number.shown())
            : Readout.plain(node(number.figure()));
      }
      if (cell instanceof CellValue.Day day) {
        return Readout.unreadable(CellFault.DATE_NOT_WANTED, day.shown());
      }
      Readout<Figure> figure = NumberText.read(cell.shown());
      return figure instanceof Readout.Interpreted<Figure> interpreted
          ? new Readout.Interpreted<>(node(interpreted.value()), interpreted.inWords())
          : figure.then(value -> Readout.plain(node(value)));
    }

    /**
     * Reads a cell that holds 0.8 and shows 80 %.
     *
     * @param percent 80
     */
    abstract Readout<JsonNode> readPercent(Figure percent, String shown);
  }

  static JsonNode node(Figure figure) {
    return DecimalNode.valueOf(figure.toBigDecimal());
  }
}
