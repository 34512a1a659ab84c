package it.quadrante.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Calls what is {@link Idempotent} through {@link AnswerOnce}, where the request has a key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {
  private static final String HEADER = "Idempotency-Key";

  private final AnswerOnce answers;
  private final ObjectMapper json;

  IdempotentInterceptor(AnswerOnce answers, ObjectMapper json) {
    this.answers = answers;
    this.json = json;
  }

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    List<String> keys = request.getHttpHeaders().getRequestHeader(HEADER);
    if (keys == null || keys.isEmpty()) {
      return call.proceed();
    }
    return answers.answer(
        KeyedRequest.of(keys, operation(request), body(call, request), json), call::proceed);
  }

  /** For a stream, which cannot be read again, stands what was made of it. */
  private static Object body(InvocationContext call, ResteasyReactiveRequestContext request) {
    Object entity = request.getRequestEntity();
    Optional<Object> read =
        Stream.of(call.getParameters()).filter(DigestedBody.class::isInstance).findFirst();
    if (read.isEmpty() && entity instanceof InputStream) {
      throw new IllegalStateException("a stream has to be read before");
    }
    return read.orElse(entity);
  }

  private static String operation(ResteasyReactiveRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return request.getMethod() + " " + uri.getRawPath() + query;
  }
}
