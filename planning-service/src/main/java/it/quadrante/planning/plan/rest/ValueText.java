package it.quadrante.planning.plan.rest;

import it.quadrante.figure.Figure;
import it.quadrante.planning.plan.domain.Operator;
import it.quadrante.planning.plan.domain.Reference;
import it.quadrante.planning.plan.domain.Target;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** A value of a plan as people write it: 1.234,5 and 31/12/2017 in Italian. */
final class ValueText {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private final DifferenceTexts texts;
  private final boolean printed;

  /**
   * Values in the language of the texts.
   *
   * @param printed whether targets tell how they are printed, too
   */
  ValueText(DifferenceTexts texts, boolean printed) {
    this.texts = texts;
    this.printed = printed;
  }

  String of(Object value) {
    if (value instanceof Figure figure) {
      return figure(figure);
    }
    if (value instanceof LocalDate day) {
      return DAY.format(day);
    }
    if (value instanceof Instant moment) {
      return MOMENT.format(moment.atZone(ROME));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::of).collect(Collectors.joining(", "));
    }
    return choice(value);
  }

  private String choice(Object value) {
    if (value instanceof Operator operator) {
      return operator.symbol();
    }
    if (value instanceof Enum<?> choice) {
      return texts.choice(choice);
    }
    if (value instanceof Target target) {
      return printed && target.asPrinted() != null
          ? texts.say("printed", target(target), target.asPrinted())
          : target(target);
    }
    if (value instanceof Reference reference) {
      return reference(reference);
    }
    return value instanceof String text ? texts.say("quoted", text) : rest(value);
  }

  private String rest(Object value) {
    return value instanceof Boolean answer
        ? texts.say(answer ? "yes" : "no")
        : String.valueOf(value);
  }

  private String figure(Figure figure) {
    // Not more digits than Figure.MAX_SCALE lets in.
    return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(texts.language()))
        .format(figure.toBigDecimal());
  }

  private String target(Target target) {
    if (target instanceof Target.Threshold bar) {
      String value = figure(bar.value());
      String bared = bar.operator() == null ? value : bar.operator().symbol() + " " + value;
      return distance(bared, bar.distance());
    }
    if (target instanceof Target.Range range) {
      return distance(
          texts.say("range", figure(range.low()), figure(range.high())), range.distance());
    }
    if (target instanceof Target.OnOrBefore date) {
      return texts.say("date", DAY.format(date.date()));
    }
    return target instanceof Target.Relative relative
        ? relative(relative)
        : texts.say("quoted", ((Target.Judgement) target).words());
  }

  private String distance(String target, Figure distance) {
    return distance == null ? target : texts.say("distance", target, figure(distance));
  }

  private String relative(Target.Relative target) {
    if (target.change() == null) {
      return texts.say("direction." + target.operator().name());
    }
    String sign = target.change().signum() > 0 ? "+" : "";
    return texts.say(
        "relative." + target.changeUnit().name(),
        target.operator() == null ? "" : target.operator().symbol() + " ",
        sign + figure(target.change()));
  }

  private String reference(Reference reference) {
    if (reference instanceof Reference.Stated stated) {
      return figure(stated.value());
    }
    Reference.Source source = ((Reference.ResultOf) reference).resultOf();
    return texts.say("resultOf", source.assignment(), source.plan());
  }
}
