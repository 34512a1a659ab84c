package it.quadrante.spreadsheet;

/**
 * What an uploaded workbook may be at most: reading it never needs memory beyond them.
 *
 * @param bytes of the file
 * @param unpackedBytes of what is read of it
 * @param rows of a sheet that hold anything
 * @param columns of a sheet
 * @param cells of all sheets that hold anything
 * @param textLength characters of a cell
 * @param characters of all cells, each as often as a cell shows it: a text that a file holds once
 *     may be that of every cell
 */
public record WorkbookLimits(
    long bytes,
    long unpackedBytes,
    int rows,
    int columns,
    int cells,
    int textLength,
    long characters) {}
