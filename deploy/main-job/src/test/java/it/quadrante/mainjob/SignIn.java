package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What clients do at Keycloak to get a token, step by step, so that a step can be wrong. */
final class SignIn {
  private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

  private final URI realm;
  private final HttpClient browser = HttpClient.newHttpClient();

  /** By hand: a browser sends secure cookies to localhost without TLS, Java's manager does not. */
  private final Map<String, String> cookies = new LinkedHashMap<>();

  SignIn(String realm) {
    this.realm = URI.create(realm + "/protocol/openid-connect/");
  }

  /** An answer of the token endpoint. */
  record Answer(int status, JsonNode body, String allowedOrigin) {
    String accessToken() {
      return body.path("access_token").asText();
    }

    String error() {
      return body.path("error").asText();
    }
  }

  /** Asks for the sign-in page. */
  HttpResponse<String> ask(Map<String, String> parameters) {
    return send(HttpRequest.newBuilder(realm.resolve("auth?" + form(parameters))).GET());
  }

  /** Fills in the sign-in page; the parameters with which Keycloak sends the browser back. */
  Map<String, String> fillIn(HttpResponse<String> page, String account) {
    Matcher form = LOGIN_FORM.matcher(page.body());
    if (page.statusCode() != 200 || !form.find()) {
      throw new IllegalStateException("no sign-in page: " + page.statusCode());
    }
    URI action = URI.create(form.group(1).replace("&amp;", "&"));
    return backWith(send(posting(action, Map.of("username", account, "password", account))));
  }

  /** The parameters of the redirect to the page. */
  static Map<String, String> backWith(HttpResponse<String> redirect) {
    URI back = URI.create(redirect.headers().firstValue("Location").orElseThrow());
    String parameters = back.getRawQuery() == null ? back.getRawFragment() : back.getRawQuery();
    Map<String, String> found = new LinkedHashMap<>();
    for (String parameter : parameters.split("&")) {
      String[] parts = parameter.split("=", 2);
      found.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return found;
  }

  /** Asks the token endpoint, as the script of a page does. */
  Answer tokenForPage(String origin, Map<String, String> parameters) {
    return answer(posting(realm.resolve("token"), parameters).header("Origin", origin));
  }

  /** Asks the token endpoint, as a program outside a browser does. */
  Answer token(Map<String, String> parameters) {
    return answer(posting(realm.resolve("token"), parameters));
  }

  private Answer answer(HttpRequest.Builder request) {
    HttpResponse<String> answer = send(request);
    try {
      return new Answer(
          answer.statusCode(),
          new ObjectMapper().readTree(answer.body()),
          answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    } catch (IOException noJson) {
      throw new IllegalStateException(answer.body(), noJson);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
    try {
      HttpResponse<String> answer =
          browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").stream()
          .flatMap(header -> HttpCookie.parse(header).stream())
          .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
      return answer;
    } catch (IOException failed) {
      throw new IllegalStateException("Keycloak does not answer", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static HttpRequest.Builder posting(URI address, Map<String, String> parameters) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form(parameters)));
  }

  private static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            parameter ->
                parameter.getKey()
                    + "="
                    + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
