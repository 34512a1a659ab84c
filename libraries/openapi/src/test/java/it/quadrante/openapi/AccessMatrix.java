package it.quadrante.openapi;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import it.quadrante.identity.PlatformRole;
import it.quadrante.identity.Role;
import it.quadrante.openapi.AccessTable.Answer;
import it.quadrante.openapi.AccessTable.Row;
import it.quadrante.openapi.ApiDocument.Operation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every operation of the served document, asked for by every role in the own chamber, in another
 * one and in one that has merged into the own, and by whoever has no role or no token, held against
 * {@code docs/access.md}; an operation that is not in there is a fault. For a component test of
 * each service, which makes {@link #FORMER} one that has merged into {@link #OWN}.
 */
public final class AccessMatrix {
  public static final String OWN = "QOWN";
  public static final String FORMER = "QFORM";
  public static final String FOREIGN = "QELSE";

  private static final String IN_A_CHAMBER = "/api/v1/chambers/{chamber}";
  private static final Set<String> READING = Set.of("get", "head");
  private static final String LET_THROUGH = "let through";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI service = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
  private final ApiDocument document =
      ApiDocument.of(given().get("/q/openapi?format=json").asString());
  private final Function<String[], String> tokens;
  private final Map<String, Row> rows;
  private final Map<String, Answer> answers;

  /**
   * Of the service that runs.
   *
   * @param name heading of its rows: {@code planning-service}
   * @param tokens makes one that the service trusts, with these groups
   */
  public AccessMatrix(String name, Function<String[], String> tokens) {
    AccessTable table = AccessTable.read();
    this.tokens = tokens;
    this.rows = table.operations(name);
    this.answers = table.answers();
  }

  /** Operations without a row, and rows without an operation, as they are to be written. */
  public List<String> unlisted() {
    Set<String> served =
        document
            .operations()
            .map(operation -> id(operation) + " | " + request(operation))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed =
        rows.values().stream()
            .map(row -> row.operation() + " | " + row.request())
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> faults = new ArrayList<>();
    served.stream()
        .filter(one -> !listed.contains(one))
        .map("no row: "::concat)
        .forEach(faults::add);
    listed.stream()
        .filter(one -> !served.contains(one))
        .map("not there: "::concat)
        .forEach(faults::add);
    return faults;
  }

  /** What is answered otherwise than the tables say. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (String chamber : List.of(OWN, FORMER, FOREIGN)) {
      for (Role role : Role.values()) {
        String[] groups = {"/" + OWN + "/" + role.group()};
        faults.addAll(faults(chamber, role.group(), tokens.apply(groups)));
      }
      for (PlatformRole role : PlatformRole.values()) {
        String[] groups = {"/" + role.group()};
        faults.addAll(faults(chamber, role.group(), tokens.apply(groups)));
      }
    }
    faults.addAll(faults(OWN, AccessTable.ANY_TOKEN, tokens.apply(new String[0])));
    faults.addAll(faults(OWN, AccessTable.NO_TOKEN, null));
    return faults;
  }

  private List<String> faults(String chamber, String column, String token) {
    return document
        .operations()
        .map(operation -> fault(operation, chamber, column, token))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> fault(Operation operation, String chamber, String column, String token) {
    Row row = rows.getOrDefault(id(operation), new Row(id(operation), "", Set.of()));
    Answer said = answers.get(standing(operation, chamber, column, row));
    String expected = row.allows(column) ? said.marked() : said.unmarked();
    String is = answered(new HarmlessRequest(document, operation).in(chamber, service, token));
    return isAsSaid(expected, is)
        ? Optional.empty()
        : Optional.of(
            "%s by %s in %s: %s, not %s".formatted(id(operation), column, chamber, is, expected));
  }

  /** The row of the table of answers. */
  private static String standing(Operation operation, String chamber, String column, Row row) {
    boolean across =
        Arrays.stream(PlatformRole.values()).anyMatch(role -> role.group().equals(column));
    if (column.equals(AccessTable.NO_TOKEN)) {
      return "no token";
    }
    if (!operation.path().startsWith(IN_A_CHAMBER)) {
      return "outside of chambers";
    }
    if (column.equals(AccessTable.ANY_TOKEN) || (across && !row.allows(column))) {
      return "no role in the chamber";
    }
    if (across || chamber.equals(OWN)) {
      return "a role in the chamber";
    }
    if (chamber.equals(FOREIGN)) {
      return "no role in the chamber";
    }
    return READING.contains(operation.verb())
        ? "a role in its successor, reading"
        : "a role in its successor, writing";
  }

  private static boolean isAsSaid(String expected, String is) {
    if (!expected.equals(LET_THROUGH)) {
      return is.equals(expected);
    }
    return Stream.of("401", "403", "404 CHAMBER_NOT_FOUND", "5").noneMatch(is::startsWith);
  }

  /** Status, and the code of a problem. */
  private String answered(HttpRequest request) {
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      String status = Integer.toString(answer.statusCode());
      return answer.statusCode() < 400
          ? status
          : status + " " + ApiDocument.JSON.readTree(answer.body()).path("code").asText();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.toString(), e);
    }
  }

  private static String id(Operation operation) {
    return operation.part().node().path("operationId").asText();
  }

  private static String request(Operation operation) {
    return operation.verb().toUpperCase(Locale.ROOT)
        + " "
        + operation.path().replace(IN_A_CHAMBER, "…").replace("/api/v1", "");
  }
}
