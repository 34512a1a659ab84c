package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.ElementChange;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.FieldChange;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.Perspective;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanElement;
import it.quadrante.planning.plan.domain.PlanNode;
import java.util.stream.Collectors;

/**
 * A difference in one sentence: "Modificata l’assegnazione 3.2.2.a «Domande depositate»: target
 * 2017 da >= 80 a >= 100."
 */
final class DifferenceSentence {
  private final DifferenceTexts texts;
  private final ValueText values;
  private final ValueText printed;

  DifferenceSentence(DifferenceTexts texts) {
    this.texts = texts;
    this.values = new ValueText(texts, false);
    this.printed = new ValueText(texts, true);
  }

  String of(ElementChange change, PlanContent before, PlanContent after) {
    PlanContent in = change.what() == ElementChange.What.REMOVED ? before : after;
    String element =
        texts.say(
            change.element().name() + "." + change.what().name(),
            change.key(),
            title(change.element(), change.key(), in));
    return change.what() == ElementChange.What.CHANGED
        ? texts.say("sentence", element, fields(change))
        : texts.say("sentence.whole", element);
  }

  String label(FieldChange field) {
    return texts.label(field.name());
  }

  private String fields(ElementChange change) {
    return change.fields().stream().map(this::field).collect(Collectors.joining("; "));
  }

  private String field(FieldChange field) {
    if (field.before() == null) {
      return texts.say("field-new", label(field), values.of(field.after()));
    }
    if (field.after() == null) {
      return texts.say("field-gone", label(field), values.of(field.before()));
    }
    String before = values.of(field.before());
    boolean same = before.equals(values.of(field.after()));
    return texts.say(
        "field-changed",
        label(field),
        same ? printed.of(field.before()) : before,
        same ? printed.of(field.after()) : values.of(field.after()));
  }

  private static String title(ElementKind kind, String key, PlanContent in) {
    return kind.in(in).stream()
        .filter(element -> element.key().equals(key))
        .findFirst()
        .map(element -> title(element, in))
        .orElse("");
  }

  private static String title(PlanElement element, PlanContent in) {
    if (element instanceof Assignment assignment) {
      return in.cards().stream()
          .filter(card -> card.code().equals(assignment.card()))
          .map(IndicatorCard::name)
          .findFirst()
          .orElse("");
    }
    if (element instanceof PlanNode node) {
      return node.title();
    }
    if (element instanceof Measure measure) {
      return measure.name();
    }
    return element instanceof IndicatorCard card ? card.name() : ((Perspective) element).title();
  }
}
