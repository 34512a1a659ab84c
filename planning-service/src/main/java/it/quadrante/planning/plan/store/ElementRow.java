package it.quadrante.planning.plan.store;

import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.PlanElement;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.UUID;

/** An element of a version: key and references in columns, the whole as JSON. */
@MappedSuperclass
abstract class ElementRow {
  /** Of a row that has no place yet. */
  static final int UNPLACED = -1;

  /** Grows along the list; there are gaps, so that a new row moves no other. */
  int position = UNPLACED;

  String body;

  /** Read once: the same row is listed, compared and changed. */
  @Transient private PlanElement element;

  static ElementRow of(ElementKind kind) {
    return switch (kind) {
      case NODE -> new NodeRow();
      case MEASURE -> new MeasureRow();
      case CARD -> new CardRow();
      case ASSIGNMENT -> new AssignmentRow();
      case PERSPECTIVE -> throw new IllegalArgumentException("perspectives have no rows");
    };
  }

  /** The type of the element and the name of the entity go together. */
  static Class<? extends ElementRow> type(ElementKind kind) {
    return of(kind).getClass();
  }

  abstract Class<? extends PlanElement> elementType();

  abstract void identify(String chamber, UUID version, PlanElement element);

  /** The columns that repeat what the body says. */
  abstract void refer(PlanElement element);

  void hold(PlanElement held) {
    element = held;
    body = Bodies.write(held);
    refer(held);
  }

  PlanElement element() {
    if (element == null) {
      element = Bodies.read(body, elementType());
    }
    return element;
  }
}
