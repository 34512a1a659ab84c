package it.quadrante.reporting.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.plan.Reference;
import it.quadrante.calculation.scoring.Band;
import it.quadrante.calculation.scoring.Cap;
import it.quadrante.calculation.scoring.ScoringOverride;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.calculation.target.Change;
import it.quadrante.calculation.target.ChangeUnit;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.events.UnreadableFact;
import it.quadrante.figure.Figure;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.facts.Facts;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.PlanPublished.PlanTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssignmentModelTest {

  private static Target target(String json) {
    return AssignmentModel.target(CanonicalJson.read(json, PlanTarget.class));
  }

  private static Assignment assignment(String members) {
    ObjectNode plan = Facts.aPlan("MS", "P").with("A").data();
    ObjectNode assignment = (ObjectNode) plan.at("/assignments/0");
    assignment.setAll(CanonicalJson.read(members, ObjectNode.class));
    PlanPublished published = CanonicalJson.read(plan.toString(), PlanPublished.class);
    return AssignmentModel.assignment(
        published.assignments().get(0),
        of ->
            Optional.of(of)
                .filter(result -> result.year() == 2016)
                .map(known -> new Reference(Figure.of(7), "risultato")));
  }

  @Test
  void aBarKeepsOperatorAndValue() {
    assertThat(target("{\"kind\":\"THRESHOLD\",\"operator\":\"<=\",\"value\":5.5}"))
        .isEqualTo(new Target.Threshold(Operator.AT_MOST, Figure.of("5.5")));
  }

  @Test
  void anExactTargetKeepsItsDistance() {
    assertThat(target("{\"kind\":\"THRESHOLD\",\"operator\":\"=\",\"value\":5,\"distance\":2}"))
        .isEqualTo(new Target.Threshold(Operator.EXACTLY, Figure.of(5), Optional.of(Figure.of(2))));
  }

  @Test
  void aRangeKeepsItsEndsAndDistance() {
    assertThat(target("{\"kind\":\"RANGE\",\"low\":10,\"high\":20,\"distance\":5}"))
        .isEqualTo(new Target.Range(Figure.of(10), Figure.of(20), Optional.of(Figure.of(5))));
  }

  @Test
  void aDateIsOnOrBefore() {
    assertThat(target("{\"kind\":\"DATE\",\"date\":\"2021-12-10\"}"))
        .isEqualTo(new Target.OnOrBefore(LocalDate.of(2021, 12, 10)));
  }

  @Test
  void aRelativeTargetKeepsItsChange() {
    assertThat(
            target(
                "{\"kind\":\"RELATIVE\",\"operator\":\">=\",\"change\":3,\"changeUnit\":\"POINTS\"}"))
        .isEqualTo(
            new Target.Relative(
                Operator.AT_LEAST, Optional.of(new Change(Figure.of(3), ChangeUnit.POINTS))));
  }

  @Test
  void aDirectionAloneHasNoChange() {
    assertThat(target("{\"kind\":\"RELATIVE\",\"operator\":\"<\"}"))
        .isEqualTo(new Target.Relative(Operator.BELOW, Optional.empty()));
  }

  @Test
  void aJudgementKeepsItsWords() {
    assertThat(target("{\"kind\":\"JUDGEMENT\",\"words\":\"Avvio dello sportello\"}"))
        .isEqualTo(new Target.Judgement("Avvio dello sportello"));
  }

  @Test
  void anUnknownOperatorIsUnreadable() {
    assertThatThrownBy(() -> target("{\"kind\":\"THRESHOLD\",\"operator\":\"=>\",\"value\":5}"))
        .isInstanceOf(UnreadableFact.class)
        .hasMessageContaining("=>");
  }

  @Test
  void interimTargetsAreKeptByQuadrimestre() {
    Assignment assignment =
        assignment(
            "{\"interimTargets\":[{\"quadrimestre\":\"II\",\"target\":"
                + "{\"kind\":\"THRESHOLD\",\"operator\":\">=\",\"value\":40}}]}");

    assertThat(assignment.interim())
        .containsOnlyKeys(Quadrimestre.II)
        .containsValue(new Target.Threshold(Operator.AT_LEAST, Figure.of(40)));
  }

  @Test
  void aStatedPreviousValueIsKnownAndAResultOfAnEarlierYearIsLookedUp() {
    Assignment assignment =
        assignment(
            "{\"previous\":{\"value\":12},"
                + "\"baseline\":{\"resultOf\":{\"plan\":\"CCIAA-2016-P\",\"assignment\":\"A\"}}}");

    assertThat(assignment.previous().map(Reference::value)).contains(Figure.of(12));
    assertThat(assignment.baseline().map(Reference::value)).contains(Figure.of(7));
  }

  @Test
  void aResultThatCannotBeHadIsNotKnown() {
    Assignment assignment =
        assignment(
            "{\"previous\":{\"resultOf\":{\"plan\":\"CCIAA-2015-P\",\"assignment\":\"A\"}}}");

    assertThat(assignment.previous()).isEmpty();
  }

  @Test
  void whatAnAssignmentScoresOtherwiseIsKept() {
    Assignment assignment =
        assignment(
            "{\"scoring\":{\"rule\":\"BANDS\",\"uncapped\":true,"
                + "\"bands\":[{\"threshold\":50,\"percent\":60}]}}");

    assertThat(assignment.scoring())
        .isEqualTo(
            new ScoringOverride(
                Optional.of(ScoringRule.BANDS),
                Optional.of(Cap.NONE),
                List.of(new Band(Figure.of(50), Figure.of(60))),
                Optional.empty()));
  }
}
