package it.quadrante.planning.plan.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A plan as the Piano degli indicatori e dei risultati attesi prints it (DPCM 18/9/2012, DM
 * 27/3/2013): by missione and programma, not by the tree. Objectives and indicators are those of
 * the plan: a second view, no second plan. Individual objectives are no part of it.
 *
 * @param years the three years it speaks of
 * @param unclassified objectives, or indicators of them, that no missione is stated for
 */
public record Pira(List<Integer> years, List<Missione> missioni, List<Objective> unclassified) {

  /**
   * A missione and its programmes.
   *
   * @param title of the node that stands for it in the plan; null where none does
   */
  public record Missione(String code, String title, List<Programma> programmi) {}

  /**
   * A programme of a missione.
   *
   * @param code null where only the missione is stated
   * @param title likewise
   */
  public record Programma(String code, String title, List<Objective> objectives) {}

  /** A node with those of its indicators that belong to the programme. */
  public record Objective(PlanNode node, List<Indicator> indicators) {}

  /** An assignment with its card. */
  public record Indicator(Assignment assignment, IndicatorCard card) {}

  /** The view of a plan of a year. */
  public static Pira of(int year, PlanContent content) {
    return new PiraSheets(content).pira(years(year, content));
  }

  /** Three years that hold the plan's: from the earliest it speaks of. */
  private static List<Integer> years(int year, PlanContent content) {
    int first =
        content.assignments().stream()
            .flatMapToInt(Pira::statedYears)
            .filter(stated -> stated >= year - 2 && stated <= year)
            .min()
            .orElse(year);
    return List.of(first, first + 1, first + 2);
  }

  private static IntStream statedYears(Assignment assignment) {
    return Stream.of(
            assignment.targets().stream().map(YearTarget::year),
            assignment.expectedInWords().stream().map(InWords::year),
            assignment.resultsInWords().stream().map(InWords::year))
        .flatMap(years -> years)
        .mapToInt(Integer::intValue);
  }

  /** Sorts objectives and indicators under their codes, in the order of the plan. */
  private static final class PiraSheets {
    private final PiraCodes codes;
    private final Map<String, IndicatorCard> cards = new LinkedHashMap<>();
    private final Map<String, List<Assignment>> assigned = new LinkedHashMap<>();
    private final Map<PiraCodes.Place, List<Objective>> sheets = new LinkedHashMap<>();

    private PiraSheets(PlanContent content) {
      this.codes = new PiraCodes(content.nodes());
      content.cards().forEach(card -> cards.putIfAbsent(card.code(), card));
      content
          .assignments()
          .forEach(each -> assigned.computeIfAbsent(each.node(), n -> new ArrayList<>()).add(each));
      for (PlanNode node : content.nodes()) {
        if (node.level() != NodeLevel.OBIETTIVO_INDIVIDUALE) {
          place(node);
        }
      }
    }

    private void place(PlanNode node) {
      Map<PiraCodes.Place, List<Indicator>> indicators = new LinkedHashMap<>();
      if (node.level() == NodeLevel.OBIETTIVO_OPERATIVO) {
        indicators.put(codes.of(node), new ArrayList<>());
      }
      for (Assignment assignment : assigned.getOrDefault(node.code(), List.of())) {
        indicators
            .computeIfAbsent(codes.of(assignment, node), place -> new ArrayList<>())
            .add(new Indicator(assignment, cards.get(assignment.card())));
      }
      indicators.forEach(
          (place, those) ->
              sheets
                  .computeIfAbsent(place, none -> new ArrayList<>())
                  .add(new Objective(node, List.copyOf(those))));
    }

    private Pira pira(List<Integer> years) {
      Map<String, List<Programma>> missioni = new LinkedHashMap<>();
      List<Objective> unclassified = new ArrayList<>();
      sheets.forEach(
          (place, objectives) -> {
            if (place.missione() == null) {
              unclassified.addAll(objectives);
            } else {
              missioni
                  .computeIfAbsent(place.missione(), none -> new ArrayList<>())
                  .add(new Programma(place.programma(), codes.title(place), objectives));
            }
          });
      return new Pira(
          years,
          missioni.entrySet().stream()
              .map(
                  entry ->
                      new Missione(
                          entry.getKey(),
                          codes.title(new PiraCodes.Place(entry.getKey(), null)),
                          entry.getValue()))
              .toList(),
          unclassified);
    }
  }
}
