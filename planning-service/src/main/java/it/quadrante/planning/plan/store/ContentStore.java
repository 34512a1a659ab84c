package it.quadrante.planning.plan.store;

import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.Difference;
import it.quadrante.planning.plan.domain.ElementChange;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.Perspective;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanElement;
import it.quadrante.planning.plan.domain.PlanNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The content of plan versions, a row for each element. */
@ApplicationScoped
class ContentStore {
  private static final Set<ElementKind> IN_ROWS =
      Set.of(ElementKind.NODE, ElementKind.MEASURE, ElementKind.CARD, ElementKind.ASSIGNMENT);

  private final EntityManager entities;

  ContentStore(EntityManager entities) {
    this.entities = entities;
  }

  void insert(PlanVersionRow version, PlanContent content) {
    save(version, content, Difference.between(PlanContent.EMPTY, content));
  }

  PlanContent load(PlanVersionRow version) {
    return new PlanContent(
        List.of(Bodies.read(version.perspectives, Perspective[].class)),
        all(version.id, ElementKind.NODE, PlanNode.class),
        all(version.id, ElementKind.MEASURE, Measure.class),
        all(version.id, ElementKind.CARD, IndicatorCard.class),
        all(version.id, ElementKind.ASSIGNMENT, Assignment.class));
  }

  /** The elements of one kind in their order. */
  List<? extends PlanElement> elements(PlanVersionRow version, ElementKind kind) {
    return IN_ROWS.contains(kind)
        ? rows(version.id, kind).stream().map(ElementRow::element).toList()
        : List.of(Bodies.read(version.perspectives, Perspective[].class));
  }

  /** Writes what differs, and nothing else: rows added, removed, changed and those that moved. */
  void save(PlanVersionRow version, PlanContent after, Difference difference) {
    Map<ElementKind, Set<String>> changed =
        difference.changes().stream()
            .collect(
                Collectors.groupingBy(
                    ElementChange::element,
                    Collectors.mapping(ElementChange::key, Collectors.toSet())));
    changed.forEach(
        (kind, keys) -> {
          if (IN_ROWS.contains(kind)) {
            save(version, kind, after, keys);
          } else {
            version.perspectives = Bodies.write(after.perspectives());
          }
        });
  }

  private void save(
      PlanVersionRow version, ElementKind kind, PlanContent after, Set<String> changed) {
    Map<String, ElementRow> gone =
        rows(version.id, kind).stream()
            .collect(
                Collectors.toMap(
                    row -> row.element().key(),
                    Function.identity(),
                    (row, twice) -> row,
                    LinkedHashMap::new));
    List<ElementRow> inOrder = new ArrayList<>();
    List<ElementRow> added = new ArrayList<>();
    for (PlanElement element : kind.in(after)) {
      ElementRow row = gone.remove(element.key());
      if (row == null) {
        row = ElementRow.of(kind);
        row.identify(version.chamber, version.id, element);
        added.add(row);
      }
      if (changed.contains(element.key())) {
        row.hold(element);
      }
      inOrder.add(row);
    }
    gone.values().forEach(entities::remove);
    Positions.settle(inOrder);
    added.forEach(entities::persist);
  }

  private <T extends PlanElement> List<T> all(UUID version, ElementKind kind, Class<T> type) {
    return rows(version, kind).stream().map(row -> type.cast(row.element())).toList();
  }

  private List<? extends ElementRow> rows(UUID version, ElementKind kind) {
    Class<? extends ElementRow> type = ElementRow.type(kind);
    return entities
        .createQuery(
            "from " + type.getSimpleName() + " where versionId = :version order by position", type)
        .setParameter("version", version)
        .getResultList();
  }
}
