package it.quadrante.reporting.result.rest;

import it.quadrante.reporting.result.domain.ResultSet;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that need not be sent again to whoever has them. */
public final class Tags {
  private static final String REVALIDATE = "private, no-cache";

  private Tags() {}

  /**
   * Of what is shown of a set: with the results of persons it is another thing. Revisions count
   * from the start again after a rebuild, so that alone they would not tell figures apart.
   */
  public static EntityTag of(ResultSet set, boolean individuals) {
    return new EntityTag(
        String.join(
                ".",
                String.valueOf(set.version()),
                String.valueOf(set.revision()),
                set.asOf().toString(),
                set.digest())
            + (individuals ? ".i" : ""));
  }

  /** 304 where the caller has it, else what it is. */
  public static <T> RestResponse<T> answer(Request request, EntityTag tag, Supplier<T> body) {
    boolean known = request.evaluatePreconditions(tag) != null;
    RestResponse.ResponseBuilder<T> answer =
        known
            ? RestResponse.ResponseBuilder.notModified(tag)
            : RestResponse.ResponseBuilder.ok(body.get()).tag(tag);
    return answer.header(HttpHeaders.CACHE_CONTROL, REVALIDATE).build();
  }
}
