package it.quadrante.planning.plan.rest;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.planning.plan.ElementDocument;
import it.quadrante.planning.plan.ElementTag;
import it.quadrante.planning.plan.ReadElements;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.Placed;
import it.quadrante.problem.Languages;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How every kind of element is read and answered. */
final class ElementAnswers {
  /** A key, whatever stands in it. */
  private static final String ANY_KEY = "(?s).{1,200}";

  private ElementAnswers() {}

  static ElementDocument read(ElementKind kind, JsonNode sent, String language) {
    return ElementDocument.read(kind, sent, Languages.of(language));
  }

  static Page<Placed> page(
      PageQuery query, ReadElements elements, String plan, int number, ElementKind kind) {
    return query.page(
        ANY_KEY,
        (after, atMost) -> elements.page(plan, number, kind, after, atMost),
        placed -> placed.element().key());
  }

  /** With its tag, so that what is read in a list can be changed. */
  static <V> Function<Placed, V> viewed(BiFunction<Placed, String, V> view) {
    return placed -> view.apply(placed, '"' + ElementTag.of(placed) + '"');
  }

  static <V> Response ok(Placed placed, BiFunction<Placed, String, V> view) {
    return answer(Response.ok(), placed, view);
  }

  static <V> Response created(Placed placed, BiFunction<Placed, String, V> view, String address) {
    return answer(Response.created(URI.create(address)), placed, view);
  }

  private static <V> Response answer(
      Response.ResponseBuilder answer, Placed placed, BiFunction<Placed, String, V> view) {
    return answer
        .tag(new EntityTag(ElementTag.of(placed)))
        .entity(viewed(view).apply(placed))
        .build();
  }

  /** Codes hold dots, spaces and per cent signs: as an address bears them. */
  static String address(String chamber, String plan, int number, String... steps) {
    StringBuilder address =
        new StringBuilder(
            "/api/v1/chambers/%s/plans/%s/versions/%d".formatted(chamber, plan, number));
    for (String step : steps) {
      String code = URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20");
      address.append('/').append(code);
    }
    return address.toString();
  }
}
