package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.domain.Operator;
import it.quadrante.planning.plan.domain.Polarity;
import it.quadrante.planning.plan.domain.Target;
import it.quadrante.planning.plan.workbook.EntryField.Entries;
import it.quadrante.planning.plan.workbook.domain.TargetCells;
import it.quadrante.planning.plan.workbook.domain.TargetText;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Head;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The target of a year or quadrimestre: its operator and its value. One whose value changes is no
 * longer as printed, and no earlier reading of print holds for it. Where only the operator does,
 * the print stays: {@link it.quadrante.planning.plan.domain.SentTargets} says what that takes.
 */
record TargetField(List<Head> heads, String member, String keyMember, JsonNode key)
    implements Field {
  private static final Choice OPERATORS =
      Choice.of(
          Arrays.stream(Operator.values())
              .flatMap(operator -> List.of(operator.symbol(), operator.symbol()).stream())
              .toArray(String[]::new));

  static TargetField of(int year) {
    return new TargetField(heads(String.valueOf(year)), "targets", "year", IntNode.valueOf(year));
  }

  static TargetField by(String quadrimestre) {
    return new TargetField(
        heads("al quadr. " + quadrimestre),
        "interimTargets",
        "quadrimestre",
        TextNode.valueOf(quadrimestre));
  }

  private static List<Head> heads(String when) {
    return List.of(
        Head.choosing("Operatore " + when, 12, OPERATORS.offered()), Head.of("Target " + when, 22));
  }

  @Override
  public List<CellValue> write(JsonNode element) {
    JsonNode target = Entries.in(element, member, keyMember, key).path("target");
    if (target.isMissingNode()) {
      return List.of(CellValue.NOTHING, CellValue.NOTHING);
    }
    TargetText text = TargetText.of(Bodies.read(target, Target.class));
    return List.of(CellValue.text(text.operator().map(Operator::symbol).orElse("")), text.value());
  }

  @Override
  public void read(List<CellValue> cells, ObjectNode element, Spot spot) {
    CellValue operator = cells.get(0);
    CellValue value = cells.get(1);
    if (operator.isNothing() && value.isNothing()) {
      Entries.put(element, member, keyMember, key, null);
      return;
    }
    Optional<Operator> stated = Optional.empty();
    if (!operator.isNothing()) {
      stated = spot.take(0, operator, OPERATORS.read(operator)).flatMap(TargetField::operator);
      if (stated.isEmpty()) {
        return;
      }
    }
    Optional<Target> printed = printed(element, value, stated);
    if (printed.isPresent()) {
      put(element, printed.get());
      return;
    }
    spot.take(1, value, target(spot, element).read(stated, value))
        .ifPresent(target -> put(element, target));
  }

  /** The target as it was, under the operator stated, where it is printed and its value stays. */
  private Optional<Target> printed(ObjectNode element, CellValue value, Optional<Operator> stated) {
    JsonNode was = Entries.in(element, member, keyMember, key).path("target");
    if (was.isMissingNode()
        || !(Bodies.read(was, Target.class) instanceof Target.WithOperator before)
        || before.asPrinted() == null
        || (stated.isEmpty() && before instanceof Target.Relative)) {
      return Optional.empty();
    }
    return TargetText.of(before).value().shown().equals(value.shown())
        ? Optional.of(before.with(stated.orElse(null)))
        : Optional.empty();
  }

  @Override
  public boolean shows(JsonNode element, List<String> steps) {
    return Entries.isAt(element, member, keyMember, key, steps);
  }

  private void put(ObjectNode element, Target target) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.set(keyMember, key);
    entry.set("target", PlanTree.withoutNulls(Bodies.tree(target)));
    Entries.put(element, member, keyMember, key, entry);
  }

  /** By the card; one that is not there is a fault elsewhere. */
  private static TargetCells target(Spot spot, ObjectNode element) {
    String polarity = spot.card(element).path("polarity").asText(Polarity.UNKNOWN.name());
    return new TargetCells(spot.unitOfCard(element), Polarity.valueOf(polarity));
  }

  private static Optional<Operator> operator(JsonNode symbol) {
    return Arrays.stream(Operator.values())
        .filter(operator -> operator.symbol().equals(symbol.asText()))
        .findFirst();
  }
}
