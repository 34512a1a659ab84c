/**
 * Tables as workbooks and CSV, and what people type into them: written so that spreadsheets show
 * it, read within limits and without guessing.
 */
package it.quadrante.spreadsheet;
