package it.quadrante.planning.plan.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.Placed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Elements of a version in the order of their keys, which is that of the primary key: an element
 * that is not asked for is not loaded, only counted where it is a sibling.
 */
@ApplicationScoped
public class ElementPages {
  private final EntityManager entities;
  private final CurrentChamber chamber;

  ElementPages(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /**
   * Some of them, each with its place among its siblings.
   *
   * @param after key after which to begin, or null
   */
  public List<Placed> page(UUID version, ElementKind kind, String after, int atMost) {
    return placed(version, kind, rows(version, kind, after, ">").setMaxResults(atMost));
  }

  public Optional<Placed> one(UUID version, ElementKind kind, String key) {
    return placed(version, kind, rows(version, kind, key, "=")).stream().findFirst();
  }

  private TypedQuery<? extends ElementRow> rows(
      UUID version, ElementKind kind, String key, String compared) {
    Class<? extends ElementRow> type = ElementRow.type(kind);
    boolean measure = kind == ElementKind.MEASURE;
    String columns = measure ? "entity, code" : "code";
    String given = measure ? ":entity, :code" : ":code";
    TypedQuery<? extends ElementRow> rows =
        entities.createQuery(
            "from %s where versionId = :version".formatted(type.getSimpleName())
                + (key == null ? "" : " and (%s) %s (%s)".formatted(columns, compared, given))
                + " order by "
                + columns,
            type);
    rows.setParameter("version", version);
    if (key != null) {
      int colon = measure ? key.indexOf(':') : -1;
      rows.setParameter("code", key.substring(colon + 1));
      if (measure) {
        rows.setParameter("entity", key.substring(0, Math.max(colon, 0)));
      }
    }
    return rows;
  }

  private List<Placed> placed(
      UUID version, ElementKind kind, TypedQuery<? extends ElementRow> asked) {
    List<? extends ElementRow> rows = asked.getResultList();
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> places =
        places(version, kind, rows.stream().map(row -> row.element().key()).toList());
    return rows.stream()
        .map(ElementRow::element)
        .map(element -> new Placed(element, places.get(element.key())))
        .toList();
  }

  /** Counted where the rows are; the bodies of the siblings are not read. */
  private Map<String, Integer> places(UUID version, ElementKind kind, List<String> keys) {
    List<?> found =
        entities
            .createNativeQuery(
                """
                select p.k, p.place from
                  (select %s as k, row_number() over (partition by %s order by position) as place
                   from %s where chamber = :chamber and version_id = cast(:version as uuid)) p
                where p.k in (:keys)"""
                    .formatted(key(kind), siblings(kind), table(kind)),
                Object[].class)
            .setParameter("chamber", chamber.code())
            .setParameter("version", version.toString())
            .setParameter("keys", keys)
            .getResultList();
    Map<String, Integer> places = new HashMap<>();
    for (Object row : found) {
      Object[] columns = (Object[]) row;
      places.put((String) columns[0], ((Number) columns[1]).intValue());
    }
    return places;
  }

  private static String key(ElementKind kind) {
    return kind == ElementKind.MEASURE ? "entity || chr(58) || code" : "code";
  }

  private static String siblings(ElementKind kind) {
    return switch (kind) {
      case NODE -> "parent";
      case ASSIGNMENT -> "node";
      case MEASURE, CARD, PERSPECTIVE -> "version_id";
    };
  }

  private static String table(ElementKind kind) {
    return switch (kind) {
      case NODE -> "plan_node";
      case MEASURE -> "plan_measure";
      case CARD -> "plan_card";
      case ASSIGNMENT -> "plan_assignment";
      case PERSPECTIVE -> throw new IllegalArgumentException("perspectives have no rows");
    };
  }
}
