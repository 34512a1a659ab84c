package it.quadrante.mainjob.document;

import it.quadrante.figure.Figure;
import it.quadrante.mainjob.document.PrintedDocument.Percent;
import java.util.List;

/**
 * A line of the document that sums up rows: a perspective, an objective inside it, a programme.
 *
 * @param subject id of the result that corresponds, e.g. {@code line:PROCESSI-INTERNI:2.1}
 * @param weight printed, or null
 * @param printed percentage, or null where print shows none
 * @param rows codes of the rows it rests on
 */
public record PrintedAggregate(
    String subject, String title, Figure weight, Percent printed, List<String> rows) {}
