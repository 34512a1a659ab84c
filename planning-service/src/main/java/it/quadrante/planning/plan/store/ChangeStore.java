package it.quadrante.planning.plan.store;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.domain.ElementChange;
import it.quadrante.planning.plan.domain.FieldChange;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/** The record of what was changed in a version: rows are added to it and never changed. */
@ApplicationScoped
public class ChangeStore {
  /** Kind of what is changed where it is the version's head and no element. */
  private static final String HEAD = "PLAN";

  private final EntityManager entities;
  private final CurrentChamber chamber;

  ChangeStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /** A step of the version's life. */
  void append(PlanVersionRow version, Change change, PlanLife.Signature by) {
    ChangeRow row = row(version.id, version.revision, 1, by, change.reason());
    row.what = change.what();
    row.before = text(change.before());
    row.after = text(change.after());
    entities.persist(row);
  }

  /** What one edit made of a version, as it was saved: the head first, then its elements. */
  public void append(
      PlanVersion version,
      List<FieldChange> head,
      List<ElementChange> elements,
      String reason,
      PlanLife.Signature by) {
    int ordinal = 0;
    if (!head.isEmpty()) {
      ChangeRow row = row(version.id(), version.revision(), ++ordinal, by, reason);
      row.what = ElementChange.What.CHANGED.name();
      row.elementKind = HEAD;
      row.fields = text(head);
      entities.persist(row);
    }
    for (ElementChange change : elements) {
      ChangeRow row = row(version.id(), version.revision(), ++ordinal, by, reason);
      row.what = change.what().name();
      row.elementKind = change.element().name();
      row.elementKey = change.key();
      row.fields = text(change.fields());
      entities.persist(row);
    }
  }

  /**
   * The record of a version, oldest first.
   *
   * @param after revision and ordinal after which to begin
   * @param element kind, or null for every change
   * @param key of the element, or null for all of the kind
   */
  public List<RecordedChange> page(
      UUID version, int revision, int ordinal, String element, String key, int atMost) {
    TypedQuery<ChangeRow> rows =
        entities.createQuery(
            "from ChangeRow where versionId = :version"
                + " and (revision > :revision or revision = :revision and ordinal > :ordinal)"
                + (element == null ? "" : " and elementKind = :element")
                + (key == null ? "" : " and elementKey = :key")
                + " order by revision, ordinal",
            ChangeRow.class);
    if (element != null) {
      rows.setParameter("element", element);
    }
    if (key != null) {
      rows.setParameter("key", key);
    }
    return rows.setParameter("version", version)
        .setParameter("revision", revision)
        .setParameter("ordinal", ordinal)
        .setMaxResults(atMost)
        .getResultStream()
        .map(ChangeStore::recorded)
        .toList();
  }

  private ChangeRow row(
      UUID version, int revision, int ordinal, PlanLife.Signature by, String reason) {
    ChangeRow row = new ChangeRow();
    row.chamber = chamber.code();
    row.versionId = version;
    row.revision = revision;
    row.ordinal = ordinal;
    row.reason = reason;
    row.byAccount = by.account();
    row.at = by.at();
    return row;
  }

  private static RecordedChange recorded(ChangeRow row) {
    return new RecordedChange(
        row.revision,
        row.ordinal,
        row.what,
        row.elementKind,
        row.elementKey,
        json(row.fields),
        json(row.before),
        json(row.after),
        row.reason,
        row.byAccount,
        row.at);
  }

  /** A field as it is kept: its values each by itself, so that a closed choice says which it is. */
  private record Field(String name, JsonNode before, JsonNode after) {}

  private static String text(List<FieldChange> fields) {
    return Bodies.write(
        fields.stream()
            .map(field -> new Field(field.name(), tree(field.before()), tree(field.after())))
            .toList());
  }

  private static JsonNode tree(Object value) {
    return value == null ? null : Bodies.tree(value);
  }

  private static String text(Object value) {
    return value == null ? null : Bodies.write(value);
  }

  private static JsonNode json(String text) {
    return text == null ? null : Bodies.read(text, JsonNode.class);
  }
}
