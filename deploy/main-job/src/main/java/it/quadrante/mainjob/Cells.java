package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The cells of a chamber, as measurement lists them. */
final class Cells {
  private final Api api;
  private final Addresses at;

  Cells(Api api, Addresses at) {
    this.api = api;
    this.at = at;
  }

  /** All of a quadrimestre, page after page. */
  List<JsonNode> of(int year, String quadrimestre) {
    String list = "/cells?year=%d&quadrimestre=%s&limit=500".formatted(year, quadrimestre);
    List<JsonNode> cells = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          api.get(at.account("data-referent"), at.inMeasurement(list + cursor))
              .expecting(200)
              .body();
      page.path("items").forEach(cells::add);
      String next = page.path("nextCursor").asText("");
      cursor = next.isEmpty() ? "" : "&cursor=" + Api.segment(next);
    } while (!cursor.isEmpty());
    return cells;
  }
}
