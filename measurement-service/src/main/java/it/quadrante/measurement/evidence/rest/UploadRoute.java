package it.quadrante.measurement.evidence.rest;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import it.quadrante.measurement.MeasurementSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Files may be larger than all other bodies, so the limit of the server is that of files, and the
 * others have theirs here, many values at once one of their own. Whoever is refused before all was
 * read is answered, and the rest is not read: the connection ends.
 */
@ApplicationScoped
class UploadRoute {
  private static final Pattern FILES =
      Pattern.compile("/api/v1/chambers/[^/]+/cells/[^/]+/evidence");

  private static final Pattern BULK = Pattern.compile("/api/v1/chambers/[^/]+/bulk-submissions");

  private static final int TOO_LARGE = 413;

  private final long largestBody;
  private final long largestBulk;

  UploadRoute(MeasurementSettings settings) {
    this.largestBody = settings.requests().mostBytes();
    this.largestBulk = settings.bulk().mostBytes();
  }

  void register(@Observes Router router) {
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::limit);
  }

  private void limit(RoutingContext request) {
    request.addEndHandler(answered -> endIfUnread(request));
    if (isFile(request)) {
      request.next();
      return;
    }
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    long largest = largest(request);
    if (length != null && Long.parseLong(length) > largest) {
      request.fail(TOO_LARGE);
    } else {
      request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largest);
      request.next();
    }
  }

  private long largest(RoutingContext request) {
    return BULK.matcher(request.normalizedPath()).matches() ? largestBulk : largestBody;
  }

  private static boolean isFile(RoutingContext request) {
    return request.request().method().equals(HttpMethod.POST)
        && FILES.matcher(request.normalizedPath()).matches();
  }

  private void endIfUnread(RoutingContext request) {
    if (request.request().isEnded() || !mayGoOn(request)) {
      return;
    }
    if (request.request().version() == HttpVersion.HTTP_2) {
      request.response().reset();
    } else {
      request.request().connection().close();
    }
  }

  /** Of a short body, and of none, the server reads the rest itself and keeps the connection. */
  private boolean mayGoOn(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null
        ? isFile(request) || request.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null
        : Long.parseLong(length) > largest(request);
  }
}
