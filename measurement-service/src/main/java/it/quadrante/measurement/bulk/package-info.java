/** Many values in one request: as JSON, as CSV, as a workbook, and the template of it. */
package it.quadrante.measurement.bulk;
