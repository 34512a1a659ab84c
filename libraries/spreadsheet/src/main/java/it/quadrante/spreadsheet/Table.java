package it.quadrante.spreadsheet;

import java.util.List;

/** A sheet as it is written: the heads, then rows of as many cells. */
public record Table(String name, List<Head> heads, List<List<CellValue>> rows) {}
