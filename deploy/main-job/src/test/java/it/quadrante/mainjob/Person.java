package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who takes part in the collection of a chamber, with an account of the realm. */
record Person(Addresses at, String role) {
  private static final Api API = RunningSystem.api();
  private static final HttpClient FILES = HttpClient.newHttpClient();

  String account() {
    return at.account(role);
  }

  Api.Answer reads(String path) {
    return API.get(account(), at.inMeasurement(path));
  }

  Api.Answer posts(String path, Object body) {
    return posts(path, body, null);
  }

  Api.Answer posts(String path, Object body, String ifMatch) {
    return API.post(account(), at.inMeasurement(path), body, ifMatch);
  }

  Api.Answer submits(String cell, Map<String, ?> body) {
    return posts("/cells/" + cell + "/submissions", body);
  }

  Api.Answer validates(String cell, int submission) {
    return posts("/cells/" + cell + "/validations", Map.of("submission", submission));
  }

  /** All of a list, page after page. */
  List<JsonNode> lists(String path) {
    List<JsonNode> items = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = reads(path + "&limit=50" + cursor).expecting(200).body();
      page.path("items").forEach(items::add);
      String next = page.path("nextCursor").asText("");
      cursor = next.isEmpty() ? "" : "&cursor=" + Api.segment(next);
    } while (!cursor.isEmpty());
    return items;
  }

  /** Sends a file, or saves one. */
  <T> HttpResponse<T> sends(HttpRequest.Builder request, HttpResponse.BodyHandler<T> kept) {
    String token = API.token(account());
    try {
      return FILES.send(request.header("Authorization", "Bearer " + token).build(), kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("interrupted");
    }
  }
}
