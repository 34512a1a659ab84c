package it.quadrante.planning.plan.domain;

import java.util.List;
import java.util.Optional;

/**
 * A place within an element of a plan, however the list around it is ordered.
 *
 * @param rest JSON pointer within the element, such as {@code /targets/0/year}; may be empty
 */
public record ElementPlace(ElementKind element, String key, String rest) {

  /** What a JSON pointer into a content points at; empty for a place that is in no element. */
  public static Optional<ElementPlace> of(PlanContent content, String pointer) {
    String[] steps = pointer.split("/", 4);
    if (steps.length < 3 || !steps[2].matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    int index = Integer.parseInt(steps[2]);
    for (ElementKind kind : ElementKind.values()) {
      List<? extends PlanElement> elements = kind.in(content);
      if (kind.list().equals(steps[1]) && index < elements.size()) {
        String rest = steps.length == 4 ? "/" + steps[3] : "";
        return Optional.of(new ElementPlace(kind, elements.get(index).key(), rest));
      }
    }
    return Optional.empty();
  }

  /** Its JSON pointer in a content; that of the list where the element is not in it. */
  public String pointer(PlanContent content) {
    List<? extends PlanElement> elements = element.in(content);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).key().equals(key)) {
        return "/" + element.list() + "/" + i + rest;
      }
    }
    return "/" + element.list();
  }
}
