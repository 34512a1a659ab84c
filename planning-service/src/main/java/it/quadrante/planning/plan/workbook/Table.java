package it.quadrante.planning.plan.workbook;

import it.quadrante.planning.plan.workbook.domain.CellValue;
import java.util.List;

/** A sheet as it is written: the heads, then rows of as many cells. */
record Table(String name, List<Head> heads, List<List<CellValue>> rows) {}
