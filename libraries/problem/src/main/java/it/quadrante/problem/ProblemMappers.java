package it.quadrante.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** What a resource throws, as a problem. */
public class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  /** A pool that has no connection to give throws an error without state. */
  private static final String NO_CONNECTION = "08001";

  @ServerExceptionMapper
  public Response problem(ProblemException thrown, HttpHeaders headers) {
    return answer(thrown, headers);
  }

  /** Also of the subtype for which Quarkus brings a mapper of its own, which names classes. */
  @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
  public Response json(JsonProcessingException thrown, HttpHeaders headers) {
    return answer(JsonFaults.problem(thrown), headers);
  }

  @ServerExceptionMapper
  public Response http(WebApplicationException thrown, HttpHeaders headers) {
    if (thrown.getCause() instanceof JsonProcessingException json) {
      return json(json, headers);
    }
    int status = thrown.getResponse().getStatus();
    if (status < 400) {
      return thrown.getResponse();
    }
    if (status == HttpProblem.NOT_FOUND.status()
        || status == HttpProblem.METHOD_NOT_ALLOWED.status()) {
      return unmatched(CurrentRequestManager.get(), headers);
    }
    return answer(new ProblemException(HttpProblem.ofStatus(status)), headers);
  }

  /**
   * 405 with what is allowed, where the path is there for another method. Quarkus REST tries every
   * class whose path fits and answers for the last: 404 where that one has nothing at the path.
   */
  private static Response unmatched(ResteasyReactiveRequestContext request, HttpHeaders headers) {
    Set<String> allowed = methodsAt(request.getPathWithoutPrefix(), request.getDeployment());
    if (allowed.isEmpty() || allowed.contains(request.getMethod())) {
      return answer(new ProblemException(HttpProblem.NOT_FOUND), headers);
    }
    return Response.fromResponse(
            answer(new ProblemException(HttpProblem.METHOD_NOT_ALLOWED), headers))
        .header(HttpHeaders.ALLOW, String.join(", ", allowed))
        .build();
  }

  private static Set<String> methodsAt(String path, Deployment deployment) {
    Set<String> methods = new TreeSet<>();
    var classes = new RequestMapper<>(deployment.getClassMappers());
    for (var fit = classes.map(path); fit != null; fit = classes.continueMatching(path, fit)) {
      String rest = fit.remaining.isEmpty() ? "/" : fit.remaining;
      for (ServerRestHandler handler : fit.value.handlers) {
        if (handler instanceof ClassRoutingHandler routing) {
          routing.getMappers().entrySet().stream()
              .filter(method -> method.getKey() != null && method.getValue().map(rest) != null)
              .forEach(method -> methods.add(method.getKey()));
        }
      }
    }
    return methods;
  }

  @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
  public Response stale(RuntimeException thrown, HttpHeaders headers) {
    return answer(new ProblemException(HttpProblem.CONFLICT), headers);
  }

  /** Anything else is ours: the caller gets a reference, the log the whole story. */
  @ServerExceptionMapper
  public Response unexpected(Throwable thrown, HttpHeaders headers) {
    if (isConcurrentChange(thrown)) {
      return answer(new ProblemException(HttpProblem.CONFLICT), headers);
    }
    if (isDatabaseAway(thrown)) {
      LOG.warnf("database unavailable: %s", thrown.toString());
      return answer(new ProblemException(HttpProblem.TEMPORARILY_UNAVAILABLE), headers);
    }
    String reference = UUID.randomUUID().toString();
    LOG.errorf(thrown, "request failed reference=%s", reference);
    return answer(new ProblemException(HttpProblem.INTERNAL_ERROR, List.of(), reference), headers);
  }

  private static Response answer(ProblemException thrown, HttpHeaders headers) {
    Problem problem =
        Problem.of(
            thrown.code(),
            thrown.arguments(),
            thrown.faults(),
            Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (problem.status() == 401) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (problem.status() == 503) {
      response.header(HttpHeaders.RETRY_AFTER, HttpProblem.RETRY_AFTER_SECONDS);
    }
    return response.build();
  }

  /** 23505 is a key that somebody else took first, class 40 a serialisation failure or deadlock. */
  private static boolean isConcurrentChange(Throwable thrown) {
    String state = sqlState(thrown);
    return state.equals("23505") || state.startsWith("40");
  }

  /** Class 08 is a lost connection, 57P a server going down, 53 one out of resources. */
  static boolean isDatabaseAway(Throwable thrown) {
    String state = sqlState(thrown);
    return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
  }

  /** SQLSTATE of the database error behind a failure, empty where there is none. */
  private static String sqlState(Throwable thrown) {
    List<SQLException> errors = sqlErrors(thrown).toList();
    return errors.stream()
        .map(SQLException::getSQLState)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(errors.isEmpty() ? "" : NO_CONNECTION);
  }

  /** A failed commit carries it as suppressed. */
  private static Stream<SQLException> sqlErrors(Throwable thrown) {
    if (thrown == null) {
      return Stream.empty();
    }
    Stream<SQLException> itself =
        thrown instanceof SQLException sql ? Stream.of(sql) : Stream.empty();
    Stream<Throwable> behind =
        Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()));
    return Stream.concat(itself, behind.flatMap(ProblemMappers::sqlErrors));
  }
}
