package it.quadrante.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Adds to every operation what follows from {@link HttpFacts what it is}: problems, headers,
 * security, the parameters that all services take alike ({@code shared.yaml}).
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 40)
public class SharedParts implements OASFilter {
  private static final String SCHEME = "quadrante";

  private final IndexView index;
  private final Map<String, MethodInfo> methods;

  public SharedParts(IndexView index) {
    this.index = index;
    this.methods =
        index.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class).stream()
            .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
            .collect(
                Collectors.toMap(
                    annotation -> annotation.value("operationId").asString(),
                    annotation -> annotation.target().asMethod(),
                    (method, again) -> method));
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    OpenAPI shared = shared();
    Info info = document.getInfo();
    info.addExtension("x-summary", info.getSummary());
    info.setContact(shared.getInfo().getContact());
    info.setLicense(shared.getInfo().getLicense());
    Components components = document.getComponents();
    add(shared.getComponents(), components);
    ErrorResponses errors = new ErrorResponses(components);
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (verb, operation) -> {
                          MethodInfo code = methods.get(operation.getOperationId());
                          HttpFacts facts = new HttpFacts(path, verb, operation, code, index);
                          secure(facts);
                          answer(facts);
                          errors.describe(facts);
                          parameters(facts, components.getParameters());
                        }));
    document.setSecurity(List.of(token()));
  }

  private static OpenAPI shared() {
    try (InputStream file = SharedParts.class.getResourceAsStream("shared.yaml")) {
      return DocumentParts.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Components shared, Components to) {
    shared.getSchemas().forEach((name, words) -> addWords(words, to.getSchemas().get(name)));
    shared.getHeaders().forEach(to::addHeader);
    shared.getParameters().forEach(to::addParameter);
    shared.getResponses().forEach(to::addResponse);
    shared.getSecuritySchemes().forEach(to::addSecurityScheme);
  }

  private static void addWords(Schema words, Schema to) {
    if (to != null && to.getDescription() == null) {
      to.setDescription(words.getDescription());
    }
    if (to != null && words.getExamples() != null) {
      to.setExamples(words.getExamples());
    }
  }

  private static void secure(HttpFacts facts) {
    Operation operation = facts.operation();
    if (facts.isAnonymous()) {
      operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
      return;
    }
    operation.setSecurity(List.of(token()));
    String said = operation.getDescription() == null ? "" : operation.getDescription() + " ";
    operation.setDescription(said + facts.roles());
  }

  private static SecurityRequirement token() {
    return OASFactory.createSecurityRequirement().addScheme(SCHEME);
  }

  private static void answer(HttpFacts facts) {
    Map<String, APIResponse> responses = facts.operation().getResponses().getAPIResponses();
    responses.forEach(
        (status, response) -> {
          if (status.startsWith("2")) {
            addRateLimit(response);
            response.addHeader("Cache-Control", header("Cache-Control"));
            if (facts.isTagged()) {
              response.addHeader("ETag", header("ETag"));
            }
            if (status.equals("201")) {
              response.addHeader("Location", header("Location"));
            }
            if (List.of("OK", "Created").contains(response.getDescription())) {
              response.setDescription(facts.operation().getSummary());
            }
          }
        });
    if (facts.isConditional()) {
      facts
          .operation()
          .getResponses()
          .addAPIResponse("304", OASFactory.createAPIResponse().ref("NotModified"));
    }
  }

  static void addRateLimit(APIResponse response) {
    List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset")
        .forEach(name -> response.addHeader(name, header(name)));
  }

  private static Header header(String name) {
    return OASFactory.createHeader().ref(name);
  }

  /** Headers that all services take alike are described once. */
  private static void parameters(HttpFacts facts, Map<String, Parameter> shared) {
    Operation operation = facts.operation();
    if (facts.isConditional() && !facts.takes("If-None-Match")) {
      operation.addParameter(OASFactory.createParameter().ref("If-None-Match"));
    }
    if (facts.takesKey()) {
      operation.addParameter(OASFactory.createParameter().ref("Idempotency-Key"));
    }
    if (!facts.isAnonymous() && !facts.takes("Accept-Language")) {
      operation.addParameter(OASFactory.createParameter().ref("Accept-Language"));
    }
    if (operation.getParameters() != null) {
      operation.setParameters(
          operation.getParameters().stream()
              .map(
                  parameter ->
                      parameter.getIn() == Parameter.In.HEADER
                              && shared.containsKey(parameter.getName())
                          ? OASFactory.createParameter().ref(parameter.getName())
                          : parameter)
              .toList());
    }
  }
}
