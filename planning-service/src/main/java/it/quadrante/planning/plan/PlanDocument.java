package it.quadrante.planning.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import it.quadrante.figure.Figure;
import it.quadrante.figure.FigureOutOfBounds;
import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.Perspective;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanKey;
import it.quadrante.planning.plan.domain.PlanNode;
import it.quadrante.planning.profile.domain.ScoringProfile;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One whole plan as an editor imports it: the members of {@code plan-import.v1.schema.json}.
 *
 * @param source the document it comes from, or null
 * @param scoringProfile code of the chamber's profile; null for the default one
 */
public record PlanDocument(
    String entity,
    int year,
    String code,
    String title,
    String source,
    String scoringProfile,
    List<Perspective> perspectives,
    List<PlanNode> nodes,
    List<Measure> measures,
    List<IndicatorCard> cards,
    List<Assignment> assignments) {

  private static final String SCHEMA_FILE =
      "/META-INF/resources/schemas/plan-import.v1.schema.json";
  private static final Schema SCHEMA = schema();

  /** More are not told: one document must not exhaust the service. */
  static final int MOST_FAULTS = 1_000;

  /** No member of the schema lies deeper or has a longer name: the schema refuses the rest. */
  private static final int DEEPEST = 12;

  private static final int LONGEST_NAME = 64;

  /**
   * Reads a document that follows its schema.
   *
   * @throws ProblemException PLAN_REJECTED with every fault of its form, in the given language
   */
  static PlanDocument read(JsonNode document, Locale language) {
    List<Fault> faults = new ArrayList<>();
    figures("", document, 0, faults);
    if (faults.isEmpty()) {
      SCHEMA
          .validate(
              document,
              context ->
                  context.executionConfig(
                      config -> config.locale(language).formatAssertionsEnabled(true)))
          .stream()
          .limit(MOST_FAULTS + 1L)
          .forEach(error -> faults.add(fault(error)));
    }
    rejectIfAny(faults);
    try {
      return Bodies.read(document, PlanDocument.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema lets through what cannot be read", e);
    }
  }

  static void rejectIfAny(List<Fault> faults) {
    if (!faults.isEmpty()) {
      List<Fault> told = atMost(faults);
      throw new ProblemException(PlanningProblem.PLAN_REJECTED, told, told.size());
    }
  }

  private static List<Fault> atMost(List<Fault> faults) {
    if (faults.size() <= MOST_FAULTS) {
      return faults;
    }
    List<Fault> told = new ArrayList<>(faults.subList(0, MOST_FAULTS));
    told.add(Fault.at("", DocumentRule.TOO_MANY_FAULTS, MOST_FAULTS));
    return told;
  }

  PlanKey key() {
    return new PlanKey(entity, year, code);
  }

  String profile() {
    return scoringProfile == null ? ScoringProfile.DEFAULT_CODE : scoringProfile;
  }

  PlanContent content() {
    return new PlanContent(perspectives, nodes, measures, cards, assignments);
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

  private static Schema schema() {
    try (InputStream file = PlanDocument.class.getResourceAsStream(SCHEMA_FILE)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(file, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
