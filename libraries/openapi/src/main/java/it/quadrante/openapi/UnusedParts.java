package it.quadrante.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Leaves out the components that nothing refers to. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class UnusedParts implements OASFilter {
  private static final Pattern REFERENCE = Pattern.compile("\"#/components/(\\w+/[\\w.-]+)\"");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    while (removed(document.getComponents(), used(DocumentParts.json(document)))) {
      // What only the removed ones referred to is unused now.
    }
  }

  private static Set<String> used(String document) {
    Set<String> used = new HashSet<>();
    Matcher references = REFERENCE.matcher(document);
    while (references.find()) {
      used.add(references.group(1));
    }
    return used;
  }

  private static boolean removed(Components of, Set<String> used) {
    return Stream.of(
                unused("schemas", of.getSchemas(), used).peek(of::removeSchema),
                unused("headers", of.getHeaders(), used).peek(of::removeHeader),
                unused("parameters", of.getParameters(), used).peek(of::removeParameter),
                unused("responses", of.getResponses(), used).peek(of::removeResponse))
            .flatMap(removed -> removed)
            .count()
        > 0;
  }

  private static Stream<String> unused(String kind, Map<String, ?> parts, Set<String> used) {
    return Set.copyOf(parts.keySet()).stream().filter(name -> !used.contains(kind + "/" + name));
  }
}
