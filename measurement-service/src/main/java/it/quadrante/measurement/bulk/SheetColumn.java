package it.quadrante.measurement.bulk;

import it.quadrante.spreadsheet.Head;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A column of the sheet of values. It is found by its header, so headers are Italian for everybody:
 * they are the form of the file.
 */
enum SheetColumn {
  ENTITY("Ente", 10, Use.NAMES_CELL),
  YEAR("Anno", 8, Use.NAMES_CELL),
  QUADRIMESTRE("Quadrimestre", 14, Use.NAMES_CELL),
  MEASURE("Codice misura", 24, Use.NAMES_CELL),
  NAME("Misura", 50, Use.SHOWS),
  UNIT("Unità di misura", 14, Use.NAMES_CELL),
  SOURCE_UNIT("Ufficio", 16, Use.SHOWS),
  DUE_BY("Scadenza", 12, Use.SHOWS),
  STATE("Stato", 14, Use.SHOWS),
  LAST("Ultimo valore", 16, Use.SHOWS),
  VALUE("Valore", 18, Use.IS_FILLED_IN),
  ANSWER("Risposta", 18, Use.IS_FILLED_IN),
  ENTRY_DATE("Giorno", 12, Use.IS_FILLED_IN),
  NOTE("Nota", 40, Use.IS_FILLED_IN),
  REASON("Motivo", 40, Use.IS_FILLED_IN),
  VERSION("Versione", 10, Use.QUALIFIES);

  private static final Set<SheetColumn> NOT_TEXT =
      EnumSet.of(YEAR, DUE_BY, LAST, VALUE, ENTRY_DATE, VERSION);

  /** Name of the sheet. */
  static final String SHEET = "Valori";

  private enum Use {
    /** Says which cell; protected. */
    NAMES_CELL,
    /** Protected, and may be missing. */
    SHOWS,
    IS_FILLED_IN,
    /** May be stated beside what is filled in. */
    QUALIFIES
  }

  private final String header;
  private final int width;
  private final Use use;

  SheetColumn(String header, int width, Use use) {
    this.header = header;
    this.width = width;
    this.use = use;
  }

  String header() {
    return header;
  }

  /** Without it no row says what value of which cell it is. */
  boolean isRequired() {
    return use == Use.NAMES_CELL || this == VALUE;
  }

  /** What the referent fills in; a row with none of it hands nothing in. */
  static List<SheetColumn> filledIn() {
    return Arrays.stream(values()).filter(column -> column.use == Use.IS_FILLED_IN).toList();
  }

  /** Where the sheet says what a row says. */
  static SheetColumn of(Column column) {
    return valueOf(column.name());
  }

  Head head() {
    boolean isText = !NOT_TEXT.contains(this);
    return this == ANSWER
        ? Head.choosing(header, width, Labels.ANSWERS)
        : new Head(header, width, isProtected(), isText, List.of());
  }

  private boolean isProtected() {
    return use == Use.NAMES_CELL || use == Use.SHOWS;
  }
}
