package it.quadrante.reporting.input.store;

import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.input.domain.Merged;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.CellKey;
import it.quadrante.reporting.input.events.ChamberChanged;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.Received;
import it.quadrante.reporting.input.events.ValueValidated;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements that store facts: what Hibernate has no words for ("on conflict"). */
final class InputSql {
  static final String YEAR =
      "insert into year_lock (chamber, year) values (?, ?) on conflict do nothing";
  static final String CHAMBER = "insert into chamber (code) values (?) on conflict do nothing";
  static final String CHAMBER_VERSION =
      "insert into chamber_version (chamber, version, body, merged_into, merged_from,"
          + " continuities) values (?, ?, ?, ?, ?, ?) on conflict do nothing";
  static final String PLAN_VERSION =
      "insert into plan_version (chamber, plan, version, entity, year, code, title, in_force_from,"
          + " published_at, weighted, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " on conflict do nothing";
  static final String PLAN_MEASURE =
      "insert into plan_measure (chamber, year, entity, measure, plan) values (?, ?, ?, ?, ?)"
          + " on conflict do nothing";
  static final String PLAN_ASSIGNMENT =
      "insert into plan_assignment (chamber, entity, card, plan, version, assignment, node)"
          + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
  static final String AUTOMATIC_MEASURE =
      "insert into automatic_measure (chamber, year, entity, measure, plan)"
          + " values (?, ?, ?, ?, ?) on conflict do nothing";
  static final String PLAN_REFERENCE =
      "insert into plan_reference (chamber, earlier_plan, plan) values (?, ?, ?)"
          + " on conflict do nothing";
  static final String CELL =
      "insert into cell (chamber, year, entity, measure, quadrimestre, version, state, due_by,"
          + " body) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
  static final String OFFICIAL_VALUE =
      "insert into official_value (chamber, year, entity, measure, quadrimestre, version, body)"
          + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
  static final String PERIOD_CLOSING =
      "insert into period_closing (chamber, year, entity, quadrimestre, closing, action, body)"
          + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

  private InputSql() {}

  /** A measure that a plan reads. */
  record MeasureOfPlan(PlanPublished.Plan plan, PlanPublished.PlanMeasure measure) {}

  static List<MeasureOfPlan> measures(List<Received> plans) {
    return plans.stream()
        .map(fact -> (PlanPublished) fact.content())
        .flatMap(plan -> plan.measures().stream().map(of -> new MeasureOfPlan(plan.plan(), of)))
        .toList();
  }

  /** A card as a plan version gives it to a node. */
  record AssignmentOfPlan(PlanPublished published, PlanPublished.Assignment assignment) {}

  static List<AssignmentOfPlan> assignments(List<Received> plans) {
    return plans.stream()
        .map(fact -> (PlanPublished) fact.content())
        .flatMap(plan -> plan.assignments().stream().map(each -> new AssignmentOfPlan(plan, each)))
        .toList();
  }

  static List<MeasureOfPlan> automatic(List<Received> plans) {
    return measures(plans).stream().filter(of -> of.measure().automatic() != null).toList();
  }

  /** A plan that refers to results of an earlier one. */
  record ReferenceOfPlan(PlanPublished.Plan plan, String earlierPlan) {}

  static Set<ReferenceOfPlan> references(List<Received> plans) {
    return plans.stream()
        .map(fact -> (PlanPublished) fact.content())
        .flatMap(
            plan ->
                plan.earlierResults().stream()
                    .map(of -> new ReferenceOfPlan(plan.plan(), of.plan())))
        .collect(Collectors.toSet());
  }

  static void bindChamber(PreparedStatement row, Received fact) throws SQLException {
    ChamberChanged chamber = (ChamberChanged) fact.content();
    row.setString(1, chamber.chamber());
    row.setInt(2, chamber.version());
    row.setString(3, fact.body());
    row.setString(4, chamber.merged().map(Merged::into).orElse(null));
    row.setObject(5, chamber.merged().map(Merged::from).orElse(null));
    row.setString(6, CanonicalJson.write(chamber.continuities()));
  }

  static void bindPlan(PreparedStatement row, Received fact) throws SQLException {
    PlanPublished published = (PlanPublished) fact.content();
    PlanPublished.Plan plan = published.plan();
    row.setString(1, plan.chamber());
    row.setString(2, plan.id());
    row.setInt(3, published.version());
    row.setString(4, plan.entity());
    row.setInt(5, plan.year());
    row.setString(6, plan.code());
    row.setString(7, plan.title());
    row.setString(8, published.inForceFrom().name());
    row.setObject(9, published.publishedAt().atOffset(ZoneOffset.UTC));
    row.setBoolean(10, published.isWeighted());
    row.setString(11, fact.body());
  }

  static void bindMeasure(PreparedStatement row, MeasureOfPlan of) throws SQLException {
    row.setString(1, of.plan().chamber());
    row.setInt(2, of.plan().year());
    row.setString(3, of.measure().entity());
    row.setString(4, of.measure().code());
    row.setString(5, of.plan().id());
  }

  static void bindAssignment(PreparedStatement row, AssignmentOfPlan of) throws SQLException {
    PlanPublished.Plan plan = of.published().plan();
    row.setString(1, plan.chamber());
    row.setString(2, plan.entity());
    row.setString(3, of.assignment().card());
    row.setString(4, plan.id());
    row.setInt(5, of.published().version());
    row.setString(6, of.assignment().code());
    row.setString(7, of.assignment().node());
  }

  static void bindReference(PreparedStatement row, ReferenceOfPlan of) throws SQLException {
    row.setString(1, of.plan().chamber());
    row.setString(2, of.earlierPlan());
    row.setString(3, of.plan().id());
  }

  static void bindCell(PreparedStatement row, Received fact) throws SQLException {
    CellChanged changed = (CellChanged) fact.content();
    bindKey(row, changed.chamber(), changed.cell());
    row.setInt(6, changed.version());
    row.setString(7, changed.state());
    row.setObject(8, changed.dueBy());
    row.setString(9, fact.body());
  }

  static void bindValue(PreparedStatement row, Received fact) throws SQLException {
    ValueValidated value = (ValueValidated) fact.content();
    bindKey(row, value.chamber(), value.cell());
    row.setInt(6, value.version());
    row.setString(7, fact.body());
  }

  static void bindClosing(PreparedStatement row, Received fact) throws SQLException {
    PeriodClosed closing = (PeriodClosed) fact.content();
    row.setString(1, closing.chamber());
    row.setInt(2, closing.year());
    row.setString(3, closing.entity());
    row.setString(4, closing.quadrimestre().name());
    row.setInt(5, closing.closing());
    row.setString(6, closing.action().name());
    row.setString(7, fact.body());
  }

  private static void bindKey(PreparedStatement row, String chamber, CellKey cell)
      throws SQLException {
    row.setString(1, chamber);
    row.setInt(2, cell.year());
    row.setString(3, cell.entity());
    row.setString(4, cell.measure());
    row.setString(5, cell.quadrimestre().name());
  }
}
