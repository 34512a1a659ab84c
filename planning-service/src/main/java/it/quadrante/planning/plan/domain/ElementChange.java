package it.quadrante.planning.plan.domain;

import java.util.List;

/**
 * One element that differs between two contents.
 *
 * @param key its code; of a measure entity:code
 * @param fields of an element added or removed all that it has, of a changed one what differs
 */
public record ElementChange(ElementKind element, String key, What what, List<FieldChange> fields) {

  /** What became of it. A move is a change of {@code parent}, {@code node} or {@code position}. */
  public enum What {
    ADDED,
    REMOVED,
    CHANGED
  }

  public ElementChange {
    fields = List.copyOf(fields);
  }
}
