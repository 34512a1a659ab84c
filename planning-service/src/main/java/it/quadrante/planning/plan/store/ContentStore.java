package it.quadrante.planning.plan.store;

import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.Perspective;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The content of plan versions: keys and references in columns, the rest as JSON. */
@ApplicationScoped
class ContentStore {
  private final EntityManager entities;

  ContentStore(EntityManager entities) {
    this.entities = entities;
  }

  void insert(String chamber, UUID version, PlanContent content) {
    for (int i = 0; i < content.nodes().size(); i++) {
      entities.persist(row(chamber, version, i, content.nodes().get(i)));
    }
    for (int i = 0; i < content.measures().size(); i++) {
      entities.persist(row(chamber, version, i, content.measures().get(i)));
    }
    for (int i = 0; i < content.cards().size(); i++) {
      entities.persist(row(chamber, version, i, content.cards().get(i)));
    }
    for (int i = 0; i < content.assignments().size(); i++) {
      entities.persist(row(chamber, version, i, content.assignments().get(i)));
    }
  }

  void append(
      String chamber, UUID version, PlanContent there, List<Measure> measures, IndicatorCard card) {
    for (int i = 0; i < measures.size(); i++) {
      entities.persist(row(chamber, version, there.measures().size() + i, measures.get(i)));
    }
    entities.persist(row(chamber, version, there.cards().size(), card));
  }

  PlanContent load(PlanVersionRow version) {
    return new PlanContent(
        List.of(Bodies.read(version.perspectives, Perspective[].class)),
        all("NodeRow", NodeRow.class, version.id, row -> row.body, PlanNode.class),
        all("MeasureRow", MeasureRow.class, version.id, row -> row.body, Measure.class),
        all("CardRow", CardRow.class, version.id, row -> row.body, IndicatorCard.class),
        all("AssignmentRow", AssignmentRow.class, version.id, row -> row.body, Assignment.class));
  }

  void update(String chamber, UUID version, IndicatorCard card) {
    find(CardRow.class, new CardRow.Key(chamber, version, card.code())).body = Bodies.write(card);
  }

  void update(String chamber, UUID version, Assignment assignment) {
    find(AssignmentRow.class, new AssignmentRow.Key(chamber, version, assignment.code())).body =
        Bodies.write(assignment);
  }

  private <R> R find(Class<R> type, Object key) {
    R row = entities.find(type, key);
    if (row == null) {
      throw new IllegalArgumentException("no such row " + key);
    }
    return row;
  }

  private <R, T> List<T> all(
      String rows, Class<R> rowType, UUID version, Function<R, String> body, Class<T> type) {
    return entities
        .createQuery("from " + rows + " where versionId = :version order by position", rowType)
        .setParameter("version", version)
        .getResultStream()
        .map(row -> Bodies.read(body.apply(row), type))
        .toList();
  }

  private static NodeRow row(String chamber, UUID version, int position, PlanNode node) {
    NodeRow row = new NodeRow();
    row.chamber = chamber;
    row.versionId = version;
    row.code = node.code();
    row.parent = node.parent();
    row.position = position;
    row.body = Bodies.write(node);
    return row;
  }

  private static MeasureRow row(String chamber, UUID version, int position, Measure measure) {
    MeasureRow row = new MeasureRow();
    row.chamber = chamber;
    row.versionId = version;
    row.entity = measure.entity();
    row.code = measure.code();
    row.position = position;
    row.body = Bodies.write(measure);
    return row;
  }

  private static CardRow row(String chamber, UUID version, int position, IndicatorCard card) {
    CardRow row = new CardRow();
    row.chamber = chamber;
    row.versionId = version;
    row.code = card.code();
    row.position = position;
    row.body = Bodies.write(card);
    return row;
  }

  private static AssignmentRow row(
      String chamber, UUID version, int position, Assignment assignment) {
    AssignmentRow row = new AssignmentRow();
    row.chamber = chamber;
    row.versionId = version;
    row.code = assignment.code();
    row.node = assignment.node();
    row.card = assignment.card();
    row.position = position;
    row.body = Bodies.write(assignment);
    return row;
  }
}
