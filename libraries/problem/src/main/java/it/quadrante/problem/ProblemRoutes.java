package it.quadrante.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OIDCException;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What fails before a resource is reached: a token, a path, a method, a body over the limit. */
@ApplicationScoped
public class ProblemRoutes {
  private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);
  private static final List<Integer> STATUSES =
      List.of(400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 500, 503);

  private final ObjectMapper json;
  private final long largestBody;

  ProblemRoutes(
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
    this.json = json;
    this.largestBody = largestBody.asLongValue();
  }

  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::refuseTooLarge);
    router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    STATUSES.forEach(
        status -> router.errorHandler(status, ctx -> answer(ctx, HttpProblem.ofStatus(status))));
  }

  /** Before Quarkus does, which answers without a body. */
  private void refuseTooLarge(RoutingContext ctx) {
    String length = ctx.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > largestBody) {
      ctx.response().putHeader(HttpHeaders.CONNECTION, "close");
      ctx.addEndHandler(answered -> ctx.request().connection().close());
      answer(ctx, HttpProblem.BODY_TOO_LARGE);
    } else {
      ctx.next();
    }
  }

  private void failed(RoutingContext ctx) {
    Throwable failure = ctx.failure();
    if (failure instanceof AuthenticationFailedException
        || failure instanceof UnauthorizedException) {
      answer(ctx, HttpProblem.UNAUTHENTICATED);
    } else if (failure instanceof ForbiddenException) {
      answer(ctx, HttpProblem.FORBIDDEN);
    } else if (failure instanceof OIDCException) {
      LOG.warnf("identity provider unavailable: %s", failure.toString());
      answer(ctx, HttpProblem.TEMPORARILY_UNAVAILABLE);
    } else if (ctx.statusCode() >= 400 && ctx.statusCode() < 500) {
      answer(ctx, HttpProblem.ofStatus(ctx.statusCode()));
    } else {
      String reference = UUID.randomUUID().toString();
      LOG.errorf(failure, "request failed reference=%s", reference);
      answer(ctx, HttpProblem.INTERNAL_ERROR, reference);
    }
  }

  private void answer(RoutingContext ctx, HttpProblem code, String... arguments) {
    if (ctx.response().ended() || ctx.response().headWritten()) {
      return;
    }
    Locale language = Languages.of(ctx.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    if (code == HttpProblem.UNAUTHENTICATED) {
      ctx.response().putHeader("WWW-Authenticate", "Bearer");
    }
    if (code == HttpProblem.TEMPORARILY_UNAVAILABLE) {
      ctx.response().putHeader("Retry-After", HttpProblem.RETRY_AFTER_SECONDS);
    }
    ctx.response()
        .setStatusCode(code.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(text(Problem.of(code, List.of(arguments), List.of(), language)))
        .onFailure(gone -> LOG.debugf("caller gone before the answer: %s", gone.toString()));
  }

  private String text(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
