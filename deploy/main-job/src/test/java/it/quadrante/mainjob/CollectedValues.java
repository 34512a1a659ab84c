package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is entered of I 2021 and by which unit, and what follows from it by the document's formulas
 * and targets: two tables, the second worked out apart and by no class of this project. What grows
 * with the year, as a sum or a sum over a stock does, has no percentage before III.
 */
final class CollectedValues {
  private static final String NOT_REALISED = "NON REALIZZATO";

  private CollectedValues() {}

  /**
   * A value, or the part of a unit of one.
   *
   * @param unit that enters it
   * @param value as it is typed; empty where nobody enters one
   */
  record Row(String measure, String unit, String value) {

    Row typed(String other) {
      return new Row(measure, unit, other);
    }

    /** Whether it is added to what other units enter. */
    boolean isPart() {
      return units().get(measure).size() > 1;
    }

    boolean isNumber() {
      return value.matches("[0-9.]+");
    }

    /** As the API takes it. */
    Map<String, Object> body() {
      if (isNumber()) {
        return Map.of("kind", "NUMBER", "number", new BigDecimal(value));
      }
      return value.equals(NOT_REALISED)
          ? Map.of("kind", "NOT_REALISED")
          : Map.of("kind", "DATE", "date", value);
    }
  }

  static List<Row> rows() {
    return table("values.csv").stream()
        .map(row -> new Row(row.get("measure"), row.get("unit"), row.get("value")))
        .toList();
  }

  /** Units by measure: where there are several, each enters its part. */
  static Map<String, List<String>> units() {
    return rows().stream()
        .collect(
            Collectors.groupingBy(
                Row::measure,
                LinkedHashMap::new,
                Collectors.mapping(Row::unit, Collectors.toList())));
  }

  /** Rows that one of these units enters. */
  static List<Row> of(Set<String> units) {
    return rows().stream().filter(row -> units.contains(row.unit())).toList();
  }

  /** The row of a measure and unit. */
  static Row row(String measure, String unit) {
    return of(Set.of(unit)).stream()
        .filter(row -> row.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  /** Percentages that are to be shown, by subject; what has none is absent. */
  static Map<String, String> percentages(String closing) {
    Map<String, String> percentages = new LinkedHashMap<>();
    table("results.csv").stream()
        .filter(row -> !row.get(closing).isEmpty())
        .forEach(row -> percentages.put(row.get("subject"), row.get(closing)));
    return percentages;
  }

  private static List<Map<String, String>> table(String name) {
    try (InputStream file = CollectedValues.class.getResourceAsStream("/quadrimestre/" + name);
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file)) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
