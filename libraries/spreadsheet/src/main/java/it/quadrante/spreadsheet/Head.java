package it.quadrante.spreadsheet;

import java.util.List;

/**
 * The head of a column.
 *
 * @param header as printed in the first row, unique in its sheet: the column is found by it
 * @param width characters
 * @param locked its cells are protected: codes, and what another sheet says
 * @param text its cells have the format Text, so that a code 011 stays what was typed
 * @param choices what its drop-down offers; none: no drop-down
 */
public record Head(String header, int width, boolean locked, boolean text, List<String> choices) {

  /** Of numbers, or of what may be one. */
  public static Head of(String header, int width) {
    return new Head(header, width, false, false, List.of());
  }

  public static Head text(String header, int width) {
    return new Head(header, width, false, true, List.of());
  }

  public static Head locked(String header, int width) {
    return new Head(header, width, true, true, List.of());
  }

  public static Head choosing(String header, int width, List<String> choices) {
    return new Head(header, width, false, true, choices);
  }
}
