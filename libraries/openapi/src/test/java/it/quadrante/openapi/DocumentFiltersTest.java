package it.quadrante.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.openapi.api.util.FilterUtil;
import org.eclipse.microprofile.openapi.OASFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each filter makes of a document. */
class DocumentFiltersTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @AfterEach
  void forgetSettings() {
    System.clearProperty("quadrante.openapi.server");
    System.clearProperty("quadrante.openapi.issuer");
    System.clearProperty("quarkus.http.port");
  }

  @Test
  void aNamedValueStandsForEveryMemberAndParameterThatSaysOnlyItsType() {
    String document =
        """
        openapi: 3.1.0
        paths:
          /seals/{seal}:
            get:
              parameters: [{name: seal, in: path, required: true, schema: {type: string}}]
        components:
          schemas:
            SealCode: {x-names: [seal], description: Code of a seal., type: string, maxLength: 9}
            Colour: {type: string, enum: [RED]}
            Print:
              properties:
                seal: {type: string}
            Mark:
              properties:
                seal: {type: string, description: Another one.}
            Sign:
              properties:
                seal: {$ref: '#/components/schemas/Colour'}
        """;

    JsonNode result = filtered(document, new NamedValues());

    JsonNode parameter = result.at("/paths/~1seals~1{seal}/get/parameters/0");
    assertThat(parameter.path("description").asText()).isEqualTo("Code of a seal.");
    assertThat(parameter.at("/schema/$ref").asText()).endsWith("/SealCode");
    assertThat(member(result, "Print").path("$ref").asText()).endsWith("/SealCode");
    assertThat(member(result, "Mark").has("$ref")).isFalse();
    assertThat(member(result, "Sign").path("$ref").asText()).endsWith("/Colour");
    assertThat(result.at("/components/schemas/SealCode").has("x-names")).isFalse();
  }

  private static JsonNode member(JsonNode document, String schema) {
    return document.at("/components/schemas/" + schema + "/properties/seal");
  }

  @Test
  void aSchemaIsTakenFromAContractWithReferencesToWhatElseIsTaken() {
    String document =
        """
        openapi: 3.1.0
        components:
          schemas:
            Stamp:
              x-contract: it/quadrante/openapi/contract.json
              examples: [{seal: {kind: DRY}}]
            Seal: {x-contract: 'it/quadrante/openapi/contract.json#/$defs/seal'}
            Handle:
              x-in-place-of: it/quadrante/openapi/contract.json#/properties/handle
              description: A handle.
              type: object
        """;

    JsonNode schemas = filtered(document, new ContractParts()).at("/components/schemas");

    assertThat(schemas.at("/Stamp/properties/seal/$ref").asText()).endsWith("/Seal");
    assertThat(schemas.at("/Stamp/properties/handle/$ref").asText()).endsWith("/Handle");
    assertThat(schemas.at("/Stamp").has("$defs")).isFalse();
    assertThat(schemas.at("/Stamp/examples/0/seal/kind").asText()).isEqualTo("DRY");
    assertThat(schemas.at("/Seal/description").asText()).isEqualTo("A seal.");
    assertThat(schemas.at("/Handle/description").asText()).isEqualTo("A handle.");
  }

  @Test
  void whatStatesNoBoundHasTheOneThatHoldsForEverything() {
    String document =
        """
        openapi: 3.1.0
        components:
          schemas:
            Stamp:
              type: object
              properties:
                text: {type: string}
                day: {type: string, format: date}
                colour: {enum: [RED]}
                kind: {const: DRY}
                count: {type: integer, maximum: 3}
                weight: {type: number}
                prints: {type: array, items: {type: string}}
                same: {$ref: '#/components/schemas/Stamp', type: object}
        """;

    JsonNode stamp = filtered(document, new Bounds()).at("/components/schemas/Stamp");

    JsonNode members = stamp.path("properties");
    assertThat(stamp.path("additionalProperties").isBoolean()).isTrue();
    assertThat(members.at("/text/maxLength").asInt()).isEqualTo(Bounds.LONGEST_TEXT);
    assertThat(members.at("/text/pattern").asText()).isEqualTo(Bounds.ANY_TEXT);
    assertThat(members.path("day").has("maxLength")).isFalse();
    assertThat(members.at("/colour/type").asText()).isEqualTo("string");
    assertThat(members.at("/kind/enum/0").asText()).isEqualTo("DRY");
    assertThat(members.at("/count/minimum").asInt()).isZero();
    assertThat(members.at("/count/maximum").asInt()).isEqualTo(3);
    assertThat(members.at("/weight/maximum").asText()).isEqualTo("9".repeat(38));
    assertThat(members.at("/prints/maxItems").asInt()).isEqualTo(Bounds.LONGEST_LIST);
    assertThat(members.at("/same").has("type")).isFalse();
  }

  @Test
  void whatNothingRefersToIsLeftOut() {
    String document =
        """
        openapi: 3.1.0
        paths:
          /stamps:
            get:
              responses: {default: {$ref: '#/components/responses/Used'}}
        components:
          schemas:
            Used: {type: object}
            OfUnused: {type: object}
          headers:
            Unused: {schema: {$ref: '#/components/schemas/OfUnused'}}
          parameters:
            Unused: {name: unused, in: header}
          responses:
            Used:
              description: Used.
              content: {application/json: {schema: {$ref: '#/components/schemas/Used'}}}
            Unused: {description: Unused.}
        """;

    JsonNode components = filtered(document, new UnusedParts()).path("components");

    assertThat(components.findValuesAsText("description")).containsExactly("Used.");
    assertThat(components.path("schemas").fieldNames()).toIterable().containsExactly("Used");
    assertThat(components.path("parameters")).isEmpty();
    assertThat(components.path("headers")).isEmpty();
  }

  @Test
  void theAddressesAreThoseOfWhoeverRunsTheService() {
    System.setProperty("quarkus.http.port", "8081");
    System.setProperty("quadrante.openapi.server", "https://api.camera.example/piani");
    System.setProperty("quadrante.openapi.issuer", "https://id.camera.example/realms/q");
    String document =
        """
        openapi: 3.1.0
        info: {title: Timbri, version: 1.0.0, contact: {name: Timbri}}
        components:
          securitySchemes:
            token: {type: openIdConnect}
        """;

    JsonNode result = filtered(document, new PublicAddresses());

    assertThat(result.at("/servers/0/url").asText()).isEqualTo("https://api.camera.example/piani");
    assertThat(result.at("/servers/1/x-sandbox").asBoolean()).isTrue();
    assertThat(result.at("/components/securitySchemes/token/openIdConnectUrl").asText())
        .isEqualTo("https://id.camera.example/realms/q/.well-known/openid-configuration");
  }

  private static JsonNode filtered(String document, OASFilter filter) {
    try {
      return JSON.readTree(
          DocumentParts.json(FilterUtil.applyFilter(filter, DocumentParts.read(document))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
