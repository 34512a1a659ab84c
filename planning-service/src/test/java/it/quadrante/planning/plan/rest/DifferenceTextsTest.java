package it.quadrante.planning.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.Operator;
import it.quadrante.planning.plan.domain.PlanElement;
import it.quadrante.planning.plan.domain.Reference;
import it.quadrante.planning.plan.domain.Target;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DifferenceTextsTest {
  private static final DifferenceTexts ITALIAN = new DifferenceTexts(Locale.ITALIAN);
  private static final DifferenceTexts ENGLISH = new DifferenceTexts(Locale.ENGLISH);

  /** A member added to a record needs a name for people. */
  @Test
  void everyMemberOfAnElementHasANameInBothLanguages() {
    Set<String> members = new TreeSet<>();
    for (Class<?> element : PlanElement.class.getPermittedSubclasses()) {
      collect(element, 0, members);
    }

    assertThat(members).hasSizeGreaterThan(50).contains("currentCosts");
    for (DifferenceTexts texts : List.of(ITALIAN, ENGLISH)) {
      assertThat(members).allSatisfy(name -> assertThat(label(texts, name)).isNotBlank());
    }
  }

  private static String label(DifferenceTexts texts, String name) {
    return texts.say("field." + name);
  }

  /** The first two members of a record in a list are its key and its value. */
  private static void collect(Class<?> record, int first, Set<String> members) {
    RecordComponent[] all = record.getRecordComponents();
    for (RecordComponent member : List.of(all).subList(first, all.length)) {
      members.add(member.getName());
      Type type = member.getGenericType();
      boolean isList = type instanceof ParameterizedType;
      Class<?> of =
          isList
              ? (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0]
              : member.getType();
      if (of.isRecord()) {
        collect(of, isList ? 2 : 0, members);
      }
    }
  }

  @Test
  void everyKindIsAddedRemovedAndChangedInBothLanguages() {
    for (DifferenceTexts texts : List.of(ITALIAN, ENGLISH)) {
      assertThat(Arrays.stream(ElementKind.values()))
          .allSatisfy(
              kind ->
                  assertThat(List.of("ADDED", "REMOVED", "CHANGED"))
                      .allSatisfy(what -> texts.say(kind + "." + what, "a", "b")));
      assertThat(Arrays.stream(Operator.values()))
          .allSatisfy(operator -> texts.say("direction." + operator.name()));
    }
  }

  @Test
  void figuresAndDatesAreWrittenAsItaliansDo() {
    ValueText values = new ValueText(ITALIAN, false);

    assertThat(values.of(Figure.of("61000.50"))).isEqualTo("61.000,5");
    assertThat(values.of(Figure.of("0.0000000001"))).isEqualTo("0,0000000001");
    assertThat(values.of(LocalDate.of(2017, 3, 1))).isEqualTo("01/03/2017");
    assertThat(values.of(Instant.parse("2017-01-31T23:30:00Z"))).isEqualTo("01/02/2017 00:30");
    assertThat(values.of(List.of("Studio", "Bando"))).isEqualTo("«Studio», «Bando»");
    assertThat(new ValueText(ENGLISH, false).of(Figure.of("61000.50"))).isEqualTo("61,000.5");
  }

  @Test
  void targetsReadAsTheyAreSpoken() {
    ValueText values = new ValueText(ITALIAN, false);
    Figure five = Figure.of("5");

    assertThat(
            List.of(
                values.of(new Target.Threshold(Operator.AT_LEAST, Figure.of("1.5"), null, "1,5")),
                values.of(new Target.Threshold(null, five, five, null)),
                values.of(new Target.Range(five, Figure.of("10"), null, null)),
                values.of(new Target.OnOrBefore(LocalDate.of(2017, 12, 31), null)),
                values.of(new Target.Relative(null, five, Target.ChangeUnit.PERCENT, null)),
                values.of(
                    new Target.Relative(Operator.AT_MOST, five, Target.ChangeUnit.POINTS, null)),
                values.of(new Target.Relative(Operator.MORE_THAN, null, null, null)),
                values.of(new Target.Judgement("buono", null)),
                values.of(new Reference.Stated(five)),
                values.of(new Reference.ResultOf(new Reference.Source("CCIAA-2016-P", "1.1.a")))))
        .containsExactly(
            ">= 1,5",
            "5 (0 % a distanza 5)",
            "da 5 a 10",
            "entro il 31/12/2017",
            "+5 % sul valore precedente",
            "<= +5 punti sul valore precedente",
            "in aumento",
            "«buono»",
            "5",
            "il risultato di 1.1.a nel piano CCIAA-2016-P");
  }

  @Test
  void aFlagReadsAsYesOrNo() {
    ValueText values = new ValueText(ITALIAN, false);

    assertThat(values.of(true)).isEqualTo("sì");
    assertThat(values.of(false)).isEqualTo("no");
  }

  @Test
  void aPathReadsAsALabel() {
    assertThat(ITALIAN.label("targets/2017/reading/reason"))
        .isEqualTo("target 2017, lettura, motivo");
    assertThat(ITALIAN.label("resources/budget/currentCosts"))
        .isEqualTo("risorse, preventivo, oneri correnti");
    assertThat(ENGLISH.label("statedWeights/IMPRESE"))
        .isEqualTo("weight printed for the perspective IMPRESE");
  }
}
