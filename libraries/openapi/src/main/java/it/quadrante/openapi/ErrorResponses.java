package it.quadrante.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.Problem;
import it.quadrante.problem.ProblemCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** How problems are answered: one response a status, one example a code. */
final class ErrorResponses {
  private static final List<ProblemCode> OF_ANY_ADDRESS =
      List.of(
          HttpProblem.FORBIDDEN,
          HttpProblem.NOT_FOUND,
          HttpProblem.METHOD_NOT_ALLOWED,
          HttpProblem.REQUEST_TIMEOUT,
          HttpProblem.URI_TOO_LONG,
          HttpProblem.INTERNAL_ERROR);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Components components;
  private final Map<String, ProblemCode> shown = new HashMap<>();

  /**
   * @param components hold what all services answer alike, and take what is used
   */
  ErrorResponses(Components components) {
    this.components = components;
  }

  void describe(HttpFacts facts) {
    APIResponses responses = facts.operation().getResponses();
    byStatus(facts.problems())
        .forEach((status, codes) -> responses.addAPIResponse(status, answer(codes)));
    responses.addAPIResponse("429", OASFactory.createAPIResponse().ref("TooManyRequests"));
    responses.addAPIResponse("503", answer(List.of(HttpProblem.TEMPORARILY_UNAVAILABLE)));
    responses.addAPIResponse("default", shared("AnyOtherProblem", OF_ANY_ADDRESS));
  }

  private static Map<String, List<ProblemCode>> byStatus(Set<ProblemCode> problems) {
    return problems.stream()
        .collect(
            Collectors.groupingBy(
                code -> String.valueOf(code.status()), TreeMap::new, Collectors.toList()));
  }

  private APIResponse answer(List<ProblemCode> codes) {
    return codes.size() == 1
        ? shared(pascalCase(codes.get(0).name()), codes)
        : filled(OASFactory.createAPIResponse(), codes);
  }

  private APIResponse shared(String name, List<ProblemCode> codes) {
    APIResponse known = components.getResponses().get(name);
    if (known == null || known.getContent() == null) {
      components.addResponse(
          name, filled(known == null ? OASFactory.createAPIResponse() : known, codes));
    }
    return OASFactory.createAPIResponse().ref(name);
  }

  private APIResponse filled(APIResponse response, List<ProblemCode> codes) {
    if (response.getDescription() == null) {
      response.setDescription(
          codes.stream()
              .map(code -> "`" + code.name() + "` " + Problem.example(code, Locale.ENGLISH).title())
              .collect(Collectors.joining("; ", "", ".")));
    }
    MediaType problem =
        OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
    codes.forEach(code -> problem.addExample(code.name(), example(code)));
    response.setContent(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
    if (codes.get(0).status() < 500) {
      SharedParts.addRateLimit(response);
    }
    return response;
  }

  /** Once in the document, in Italian: what a caller reads who asks for no language. */
  private Example example(ProblemCode code) {
    ProblemCode same = shown.putIfAbsent(code.name(), code);
    if (same == null) {
      Problem italian = Problem.example(code, Locale.ITALIAN);
      components.addExample(
          code.name(),
          OASFactory.createExample()
              .summary(italian.title())
              .value(JSON.convertValue(italian, Map.class)));
    } else if (same != code) {
      throw new IllegalStateException("two problems of one service are called " + code.name());
    }
    return OASFactory.createExample().ref(code.name());
  }

  private static String pascalCase(String code) {
    return Arrays.stream(code.toLowerCase(Locale.ROOT).split("_"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
