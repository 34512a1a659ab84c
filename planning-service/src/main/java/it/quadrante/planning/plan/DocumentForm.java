package it.quadrante.planning.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import it.quadrante.figure.Figure;
import it.quadrante.figure.FigureOutOfBounds;
import it.quadrante.planning.Bodies;
import it.quadrante.problem.Fault;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The form of what editors send: {@code plan-import.v1.schema.json}, or a document that is made of
 * its parts. Numbers are bounded before any arithmetic; every fault is told at once.
 */
final class DocumentForm {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCHEMA_FILE =
      "/META-INF/resources/schemas/plan-import.v1.schema.json";

  /** More are not told: one document must not exhaust the service. */
  static final int MOST_FAULTS = 1_000;

  /** No member of the schema lies deeper or has a longer name: the schema refuses the rest. */
  private static final int DEEPEST = 12;

  private static final int LONGEST_NAME = 64;

  private final Schema schema;

  private DocumentForm(JsonNode schema) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  /** A whole plan. */
  static DocumentForm ofPlan() {
    return new DocumentForm(file());
  }

  /**
   * An object of parts of a plan.
   *
   * @param schema JSON; may refer to the definitions of the import schema
   */
  static DocumentForm of(String schema) {
    try {
      ObjectNode own = (ObjectNode) JSON.readTree(schema);
      own.put("type", "object").put("additionalProperties", false);
      own.set("$defs", file().get("$defs"));
      return new DocumentForm(own);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A document that follows its schema.
   *
   * @throws ProblemException PLAN_REJECTED with every fault of its form, in the given language
   */
  <T> T read(JsonNode document, Class<T> type, Locale language) {
    if (document == null) {
      throw new ProblemException(HttpProblem.BAD_REQUEST);
    }
    rejectIfAny(faults(document, language));
    return Bodies.read(document, type);
  }

  /** Every fault of its form; a bounded number of them. */
  List<Fault> faults(JsonNode document, Locale language) {
    List<Fault> faults = new ArrayList<>();
    figures("", document, 0, faults);
    if (faults.isEmpty()) {
      schema
          .validate(
              document,
              context ->
                  context.executionConfig(
                      config -> config.locale(language).formatAssertionsEnabled(true)))
          .stream()
          .limit(MOST_FAULTS + 1L)
          .forEach(error -> faults.add(fault(error)));
    }
    return faults;
  }

  static void rejectIfAny(List<Fault> faults) {
    if (!faults.isEmpty()) {
      List<Fault> told = atMost(faults);
      throw new ProblemException(PlanningProblem.PLAN_REJECTED, told, told.size());
    }
  }

  static List<Fault> atMost(List<Fault> faults) {
    if (faults.size() <= MOST_FAULTS) {
      return faults;
    }
    List<Fault> told = new ArrayList<>(faults.subList(0, MOST_FAULTS));
    told.add(Fault.at("", DocumentRule.TOO_MANY_FAULTS, MOST_FAULTS));
    return told;
  }

  /** Checked before the schema does any arithmetic with them. */
  private static void figures(String path, JsonNode node, int depth, List<Fault> faults) {
    if (depth > DEEPEST || faults.size() > MOST_FAULTS) {
      return;
    }
    if (node.isNumber()) {
      try {
        Figure.accept(node.decimalValue());
      } catch (FigureOutOfBounds e) {
        faults.add(Fault.at(path, DocumentRule.FIGURE_OUT_OF_BOUNDS));
      }
    } else if (node.isObject()) {
      node.properties().stream()
          .filter(member -> member.getKey().length() <= LONGEST_NAME)
          .forEach(
              member ->
                  figures(path + "/" + member.getKey(), member.getValue(), depth + 1, faults));
    } else {
      for (int i = 0; i < node.size(); i++) {
        figures(path + "/" + i, node.get(i), depth + 1, faults);
      }
    }
  }

  private static Fault fault(Error error) {
    String path = error.getInstanceLocation().toString();
    boolean date =
        "format".equals(error.getKeyword()) && "date".equals(error.getSchemaNode().textValue());
    return date
        ? Fault.at(path, DocumentRule.DATE_UNREADABLE, error.getInstanceNode().asText())
        : Fault.at(path, DocumentRule.SCHEMA, error.getMessage());
  }

  private static JsonNode file() {
    try (InputStream file = DocumentForm.class.getResourceAsStream(SCHEMA_FILE)) {
      return JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
