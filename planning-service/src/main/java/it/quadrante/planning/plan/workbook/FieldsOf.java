package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.node.IntNode;
import it.quadrante.spreadsheet.Head;

/** The usual fields of a sheet, by header. */
final class FieldsOf {
  private FieldsOf() {}

  static Field words(String label, int year, String member) {
    return new EntryField(
        Head.text(label + " " + year + " in parole", 30),
        member,
        "year",
        IntNode.valueOf(year),
        "text",
        Value.TEXT);
  }

  static Field code(String header, int width) {
    return code(header, width, "code");
  }

  static Field code(String header, int width, String member) {
    return MemberField.of(Head.locked(header, width), Value.KEY, member);
  }

  /** A code of something else. */
  static Field key(String header, int width, String member) {
    return MemberField.of(Head.text(header, width), Value.KEY, member);
  }

  static Field text(String header, int width, String member) {
    return MemberField.of(Head.text(header, width), Value.TEXT, member);
  }

  static Field number(String header, String... path) {
    return MemberField.of(Head.of(header, 14), Value.NUMBER, path);
  }

  /** A number of per cent: what a cell with a percent format shows. */
  static Field percentage(String header, String... path) {
    return MemberField.of(Head.of(header, 14), Value.PERCENTAGE, path);
  }

  static Field choice(String header, Choice choice, String... path) {
    return MemberField.of(Head.choosing(header, 22, choice.offered()), choice, path);
  }
}
