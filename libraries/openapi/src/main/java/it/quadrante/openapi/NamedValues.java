package it.quadrante.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * A value that means the same wherever it stands is described once: a schema of {@code
 * META-INF/openapi.yaml} with {@code x-names} stands for every member and parameter of one of these
 * names that says no more than its type.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 30)
public class NamedValues implements OASFilter {
  private static final String NAMES = "x-names";
  private static final Set<String> TYPE_ONLY = Set.of("type", "format", "$ref");

  private Map<String, Schema> schemas;
  private final Map<String, String> named = new HashMap<>();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    schemas = document.getComponents().getSchemas();
    schemas.forEach(this::take);
    schemas.values().stream()
        .filter(schema -> schema.getProperties() != null)
        .forEach(this::members);
    document.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .filter(operation -> operation.getParameters() != null)
        .flatMap(operation -> operation.getParameters().stream())
        .forEach(this::parameter);
  }

  private void take(String name, Schema schema) {
    if (schema.get(NAMES) instanceof List<?> names) {
      names.forEach(member -> named.put(member.toString(), name));
      schema.set(NAMES, null);
    }
  }

  private void members(Schema of) {
    Map<String, Schema> members = new LinkedHashMap<>(of.getProperties());
    members.replaceAll(this::member);
    of.setProperties(members);
  }

  private Schema member(String name, Schema schema) {
    String value = named.get(name);
    return value != null && saysNoMoreThanItsType(schema)
        ? OASFactory.createSchema().ref(value)
        : schema;
  }

  private void parameter(Parameter parameter) {
    String value = named.get(parameter.getName());
    if (value == null) {
      return;
    }
    if (parameter.getDescription() == null) {
      parameter.setDescription(schemas.get(value).getDescription());
    }
    parameter.setSchema(member(parameter.getName(), parameter.getSchema()));
  }

  private boolean saysNoMoreThanItsType(Schema schema) {
    return TYPE_ONLY.containsAll(schema.getAll().keySet())
        && (schema.getRef() == null || isScalar(schema.getRef()));
  }

  private boolean isScalar(String ref) {
    Schema target = schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
    return target != null
        && target.getEnumeration() == null
        && target.getType() != null
        && !target.getType().contains(Schema.SchemaType.OBJECT);
  }
}
