package it.quadrante.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What a contract says already is not said again: a schema of {@code META-INF/openapi.yaml} with
 * {@code x-contract: contracts/file.json#/pointer} is that part of that JSON Schema. A part of it
 * that another component is taken from becomes a reference to that component; so does a {@code
 * $ref} to a definition, also where the component took the definition of that name from another
 * file.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 50)
public class ContractParts implements OASFilter {
  private static final String TAKEN = "x-contract";
  private static final String INSTEAD = "x-in-place-of";
  private static final String SCHEMAS = "#/components/schemas/";
  private static final Set<String> OF_THE_FILE = Set.of("$schema", "$id", "$defs", "title");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A place in a contract: {@code contracts/file.json#/pointer}. */
  private record Place(String file, String pointer) {
    static Place of(String text) {
      int hash = text.indexOf('#');
      return hash < 0
          ? new Place(text, "")
          : new Place(text.substring(0, hash), text.substring(hash + 1));
    }

    Place at(String step) {
      return new Place(file, pointer + "/" + step);
    }
  }

  private final Map<Place, String> components = new LinkedHashMap<>();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    Map<Place, String> taken = places(schemas, TAKEN);
    components.putAll(taken);
    components.putAll(places(schemas, INSTEAD));
    ObjectNode parts = JSON.createObjectNode();
    taken.forEach((place, name) -> parts.set(name, copy(read(place), place, true)));
    ObjectNode part = JSON.createObjectNode().put("openapi", "3.1.0");
    part.putObject("components").set("schemas", parts);
    DocumentParts.read(part.toString())
        .getComponents()
        .getSchemas()
        .forEach(
            (name, schema) ->
                document
                    .getComponents()
                    .addSchema(name, schema.examples(schemas.get(name).getExamples())));
  }

  private static Map<Place, String> places(Map<String, Schema> schemas, String extension) {
    Map<Place, String> places = new LinkedHashMap<>();
    schemas.forEach(
        (name, schema) -> {
          if (schema.get(extension) instanceof String place) {
            places.put(Place.of(place), name);
            schema.set(extension, null);
          }
        });
    return places;
  }

  private static JsonNode read(Place place) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream file = loader.getResourceAsStream(place.file())) {
      return JSON.readTree(file).at(place.pointer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode copy(JsonNode node, Place place, boolean isRoot) {
    if (!isRoot && components.containsKey(place)) {
      return reference(components.get(place));
    }
    if (node.isObject()) {
      ObjectNode copy = JSON.createObjectNode();
      node.properties()
          .forEach(
              member -> {
                String name = member.getKey();
                if (name.equals("$ref")) {
                  copy.put("$ref", SCHEMAS + definition(place, member.getValue().asText()));
                } else if (!isRoot || !OF_THE_FILE.contains(name)) {
                  copy.set(name, copy(member.getValue(), place.at(name), false));
                }
              });
      return copy;
    }
    if (node.isArray()) {
      ArrayNode copy = JSON.createArrayNode();
      for (int i = 0; i < node.size(); i++) {
        copy.add(copy(node.get(i), place.at(String.valueOf(i)), false));
      }
      return copy;
    }
    return node;
  }

  private String definition(Place from, String ref) {
    String pointer = ref.substring(1);
    String own = components.get(new Place(from.file(), pointer));
    return own != null
        ? own
        : components.entrySet().stream()
            .filter(component -> component.getKey().pointer().equals(pointer))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no component for " + from + " " + ref));
  }

  private static ObjectNode reference(String component) {
    return JSON.createObjectNode().put("$ref", SCHEMAS + component);
  }
}
