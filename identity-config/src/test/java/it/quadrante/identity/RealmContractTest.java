package it.quadrante.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The roles in code, the groups of the realm and the users of the local overlay are one list. */
class RealmContractTest {
  private static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::group).toList();
  private static final List<String> PLATFORM =
      Arrays.stream(PlatformRole.values()).map(PlatformRole::group).toList();
  private static final List<String> APIS =
      List.of("planning-api", "measurement-api", "reporting-api");

  private final JsonNode realm = read("quadrante-realm.json");
  private final JsonNode local = read("quadrante-local.json");

  @Test
  void everyChamberGroupHasExactlyTheRoles() {
    List<JsonNode> chambers = items(realm.path("groups")).filter(g -> g.has("subGroups")).toList();

    assertThat(chambers)
        .extracting(RealmContractTest::name)
        .containsExactly("LU", "PI", "MS", "TNO");
    assertThat(chambers)
        .allSatisfy(g -> assertThat(names(g.path("subGroups"))).containsExactlyElementsOf(ROLES));
  }

  @Test
  void theOtherTopGroupsAreThePlatformRoles() {
    assertThat(
            items(realm.path("groups"))
                .filter(g -> !g.has("subGroups"))
                .map(RealmContractTest::name))
        .containsExactlyElementsOf(PLATFORM);
  }

  @Test
  void everyGroupOfTheRealmGrantsItsRole() {
    assertThat(groupPaths())
        .hasSize(4 * ROLES.size() + PLATFORM.size())
        .allSatisfy(
            group -> {
              ChamberGrants grants = ChamberGrants.of(List.of(group));
              assertThat(grants.chambers().size() + grants.platform().size()).isEqualTo(1);
            });
  }

  @Test
  void everyGroupHasALocalUserNamedAfterItAndFurtherOnesAreNumbered() {
    assertThat(persons())
        .allSatisfy(
            user -> {
              String account = user.path("username").asText();
              String group = user.path("groups").path(0).asText();
              assertThat(account)
                  .matches(
                      group.substring(1).replace('/', '-').toLowerCase(Locale.ROOT) + "(-[2-9])?");
              assertThat(user.path("credentials").path(0).path("value").asText())
                  .isEqualTo(account);
            });
    assertThat(
            persons()
                .filter(user -> !user.path("username").asText().matches(".*-[2-9]"))
                .map(user -> user.path("groups").path(0).asText()))
        .containsExactlyInAnyOrderElementsOf(groupPaths());
  }

  @Test
  void theRealmOfProductionHasNoUserAndNoSecret() {
    assertThat(realm.has("users")).isFalse();
    assertThat(realm.findValues("secret")).isEmpty();
    assertThat(realm.findValues("credentials")).isEmpty();
  }

  @Test
  void theOnlyClientOfProductionIsForPagesAndKnowsNoOtherWayThanCodeWithPkce() {
    JsonNode web = realm.path("clients").path(0);

    assertThat(realm.path("clients")).hasSize(1);
    assertThat(web.path("clientId").asText()).isEqualTo("quadrante-web");
    assertThat(web.path("publicClient").asBoolean()).isTrue();
    assertThat(web.path("standardFlowEnabled").asBoolean()).isTrue();
    assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
    assertThat(
            List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled"))
        .allSatisfy(way -> assertThat(web.path(way)).as(way).isEqualTo(BooleanNode.getFalse()));
    assertThat(texts(web.path("redirectUris")))
        .containsExactly("${QUADRANTE_WEB_ORIGIN:https://pages.invalid}/");
    assertThat(texts(web.path("webOrigins")))
        .containsExactly("${QUADRANTE_WEB_ORIGIN:https://pages.invalid}");
  }

  @Test
  void everyMachineOfTheLocalOverlayHasOneAccountWithTheGroupItActsIn() {
    JsonNode account = machines().findFirst().orElseThrow();

    assertThat(machines()).hasSize(1);
    assertThat(account.path("username").asText())
        .isEqualTo("service-account-" + account.path("serviceAccountClientId").asText());
    assertThat(texts(account.path("groups"))).containsExactly("/MS/data-referent");
    assertThat(account.has("credentials")).isFalse();
  }

  @Test
  void everyApiScopeAddsTheAudienceOfItsService() {
    assertThat(APIS)
        .allSatisfy(
            api ->
                assertThat(
                        scope(api)
                            .at("/protocolMappers/0/config/included.custom.audience")
                            .asText())
                    .isEqualTo(api.replace("-api", "-service")));
  }

  @Test
  void theLocalClientsAskForScopesTheRealmHas() {
    List<JsonNode> clients = items(local.path("clients")).toList();

    assertThat(clients)
        .extracting(client -> client.path("clientId").asText())
        .containsExactly("quadrante-local", "quadrante-local-reporting", "ms-protocollo");
    assertThat(texts(clients.get(0).path("defaultClientScopes"))).containsAll(APIS);
    assertThat(texts(clients.get(1).path("defaultClientScopes")))
        .contains("reporting-api")
        .doesNotContain("planning-api", "measurement-api");
    assertThat(texts(clients.get(2).path("defaultClientScopes")))
        .contains("measurement-api")
        .doesNotContain("planning-api", "reporting-api");
    assertThat(clients)
        .allSatisfy(
            client ->
                assertThat(names(realm.path("clientScopes")))
                    .containsAll(texts(client.path("defaultClientScopes"))));
  }

  @Test
  void accountAndGroupsStandInTheAccessToken() {
    assertThat(scope("profile").at("/protocolMappers/0/config/access.token.claim").asText())
        .isEqualTo("true");
    JsonNode groups = scope("groups").at("/protocolMappers/0/config");
    assertThat(groups.path("access.token.claim").asText()).isEqualTo("true");
    assertThat(groups.path("full.path").asText()).isEqualTo("true");
  }

  private Stream<JsonNode> persons() {
    return items(local.path("users")).filter(user -> !user.has("serviceAccountClientId"));
  }

  private Stream<JsonNode> machines() {
    return items(local.path("users")).filter(user -> user.has("serviceAccountClientId"));
  }

  private List<String> groupPaths() {
    List<String> paths = new ArrayList<>();
    items(realm.path("groups"))
        .forEach(
            group -> {
              if (group.has("subGroups")) {
                names(group.path("subGroups"))
                    .forEach(role -> paths.add("/" + name(group) + "/" + role));
              } else {
                paths.add("/" + name(group));
              }
            });
    return paths;
  }

  private JsonNode scope(String name) {
    return items(realm.path("clientScopes"))
        .filter(scope -> name(scope).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String name(JsonNode node) {
    return node.path("name").asText();
  }

  private static List<String> names(JsonNode array) {
    return items(array).map(RealmContractTest::name).toList();
  }

  private static List<String> texts(JsonNode array) {
    return items(array).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode read(String file) {
    try {
      return new ObjectMapper().readTree(Files.readString(Path.of("realm", file)));
    } catch (IOException unreadable) {
      throw new IllegalStateException("cannot read realm/" + file, unreadable);
    }
  }
}
