package it.quadrante.openapi;

import it.quadrante.identity.AccessProblem;
import it.quadrante.identity.Open;
import it.quadrante.identity.PlatformRole;
import it.quadrante.identity.Requires;
import it.quadrante.identity.RequiresPlatform;
import it.quadrante.identity.Role;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemCode;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * What an operation is, and what follows from it: read from its path, its parameters and the
 * annotations of the method behind it.
 */
record HttpFacts(
    String path, HttpMethod verb, Operation operation, MethodInfo code, IndexView index) {
  private static final List<Class<?>> ACCESS =
      List.of(Requires.class, RequiresPlatform.class, Open.class, PermitAll.class);

  private static final List<HttpProblem> OF_BODIES =
      List.of(
          HttpProblem.MALFORMED_JSON,
          HttpProblem.UNEXPECTED_VALUE,
          HttpProblem.CHOICE_UNKNOWN,
          HttpProblem.UNKNOWN_MEMBER,
          HttpProblem.FIGURE_OUT_OF_BOUNDS,
          HttpProblem.TEXT_UNREADABLE,
          HttpProblem.BODY_TOO_LARGE,
          HttpProblem.UNSUPPORTED_MEDIA_TYPE);

  boolean isAnonymous() {
    return access(PermitAll.class).isPresent();
  }

  /**
   * Whether a repeat with the same key gets the same answer: it says what can be wrong with one.
   */
  boolean takesKey() {
    return stated().stream().anyMatch(code -> code.name().equals("IDEMPOTENCY_KEY_INVALID"));
  }

  /** Whether what is answered has an ETag. */
  boolean isTagged() {
    return isConditional() || takes("If-Match") || takesKey();
  }

  /** Every read has an ETag that If-None-Match is held against. */
  boolean isConditional() {
    return verb == HttpMethod.GET;
  }

  boolean takes(String header) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(
                parameter ->
                    header.equalsIgnoreCase(parameter.getName())
                        || ("#/components/parameters/" + header).equals(parameter.getRef()));
  }

  /** Which roles may, in words. */
  String roles() {
    String inChamber = names(access(Requires.class), name -> Role.valueOf(name).group());
    String across =
        names(access(RequiresPlatform.class), name -> PlatformRole.valueOf(name).group());
    if (!inChamber.isEmpty()) {
      return "For the roles in the chamber: " + inChamber + ".";
    }
    if (!across.isEmpty()) {
      return "For the roles across chambers: " + across + ".";
    }
    return path.contains("{chamber}") ? "For any role in the chamber." : "For any valid token.";
  }

  /** Every problem it may answer with, but for those that any address may. */
  Set<ProblemCode> problems() {
    Set<ProblemCode> problems = new LinkedHashSet<>();
    problems.addAll(List.of(HttpProblem.BAD_REQUEST, HttpProblem.NOT_ACCEPTABLE));
    if (isAnonymous()) {
      return problems;
    }
    problems.add(HttpProblem.UNAUTHENTICATED);
    if (access(Open.class).isEmpty()) {
      problems.add(AccessProblem.ROLE_REQUIRED);
    }
    if (path.contains("{chamber}")) {
      problems.add(AccessProblem.CHAMBER_NOT_FOUND);
      if (verb != HttpMethod.GET) {
        problems.add(AccessProblem.CHAMBER_MERGED);
      }
    }
    if (operation.getRequestBody() != null) {
      problems.addAll(OF_BODIES);
    }
    if (takesKey() || takes("If-Match")) {
      problems.add(HttpProblem.CONFLICT);
    }
    if (takes("If-Match")) {
      problems.add(HttpProblem.PRECONDITION_FAILED);
    }
    problems.addAll(stated());
    return problems;
  }

  /**
   * The codes that the method, its class, what it takes and what it is annotated with name in an
   * annotation of their enum.
   */
  private List<ProblemCode> stated() {
    Stream<AnnotationTarget> taken = code.parameterTypes().stream().flatMap(t -> known(t.name()));
    Stream<AnnotationTarget> annotated =
        code.declaredAnnotations().stream().flatMap(annotation -> known(annotation.name()));
    return Stream.of(Stream.of(code.declaringClass(), code), taken, annotated)
        .flatMap(targets -> targets)
        .flatMap(target -> target.declaredAnnotations().stream())
        .flatMap(annotation -> ProblemCodes.in(annotation).stream())
        .distinct()
        .toList();
  }

  private Stream<AnnotationTarget> known(DotName type) {
    return Stream.ofNullable(index.getClassByName(type));
  }

  /** On the method it replaces what the class says, as the access filter has it. */
  private Optional<AnnotationInstance> access(Class<?> annotation) {
    boolean ownRule = ACCESS.stream().anyMatch(rule -> code.hasDeclaredAnnotation(rule.getName()));
    return Optional.ofNullable(
        ownRule
            ? code.declaredAnnotation(annotation.getName())
            : code.declaringClass().declaredAnnotation(annotation.getName()));
  }

  private static String names(Optional<AnnotationInstance> roles, UnaryOperator<String> group) {
    return roles
        .map(AnnotationInstance::value)
        .map(AnnotationValue::asEnumArray)
        .map(constants -> String.join(", ", Arrays.stream(constants).map(group).toList()))
        .orElse("");
  }
}
