package it.quadrante.reporting.result.rest;

import it.quadrante.precondition.IfNoneMatch;
import it.quadrante.reporting.result.domain.ResultSet;
import jakarta.ws.rs.core.EntityTag;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that need not be sent again to whoever has them. */
public final class Tags {
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

  /**
   * 304 where the caller has it, before it is made; else what it is.
   *
   * @param known header If-None-Match, may be null
   */
  public static <T> RestResponse<T> answer(String known, EntityTag tag, Supplier<T> body) {
    return IfNoneMatch.names(known, tag)
        ? RestResponse.ResponseBuilder.<T>notModified(tag).build()
        : RestResponse.ResponseBuilder.ok(body.get()).tag(tag).build();
  }
}
