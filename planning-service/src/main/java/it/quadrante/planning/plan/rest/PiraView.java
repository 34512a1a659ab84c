package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.InWords;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Pira;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Reference;
import it.quadrante.planning.plan.domain.Resources;
import it.quadrante.planning.plan.domain.Target;
import it.quadrante.planning.plan.domain.Unit;
import it.quadrante.planning.plan.domain.YearTarget;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan version by missione and programma. */
@Schema(
    name = "Pira",
    description = "A plan version by missione and programma (DM 27/3/2013).",
    requiredProperties = {"plan", "version", "year", "title", "years", "missioni", "unclassified"})
record PiraView(
    String plan,
    int version,
    int year,
    @Schema(description = "Title, as printed.", maxLength = 10_000) String title,
    @Schema(description = "The three years it speaks of.", maxItems = 3) List<Integer> years,
    @Schema(description = "In the order of the plan.", maxItems = 100) List<Missione> missioni,
    @Schema(
            description = "Objectives, or indicators of them, that no missione is stated for.",
            maxItems = 10_000)
        List<Objective> unclassified) {

  @Schema(
      name = "PiraMissione",
      description = "A missione.",
      requiredProperties = {"code", "programmi"})
  record Missione(
      @Schema(ref = "MissioneCode") String code,
      @Schema(description = "Of the node that stands for it.", maxLength = 10_000) String title,
      @Schema(maxItems = 1_000) List<Programma> programmi) {}

  @Schema(
      name = "PiraProgramma",
      description = "A programme of a missione.",
      requiredProperties = "objectives")
  record Programma(
      @Schema(ref = "ProgrammaCode") String code,
      @Schema(description = "Of the node that stands for it.", maxLength = 10_000) String title,
      @Schema(maxItems = 10_000) List<Objective> objectives) {}

  @Schema(
      name = "PiraObjective",
      description = "An objective.",
      requiredProperties = {"code", "title", "responsibleUnits", "indicators"})
  record Objective(
      @Schema(description = "Code of the node.", maxLength = 60) String code,
      @Schema(description = "As printed.", maxLength = 10_000) String title,
      @Schema(description = "As printed.", maxLength = 10_000) String description,
      @Schema(description = "Units, as printed.", maxItems = 200) List<String> responsibleUnits,
      Resources resources,
      @Schema(maxItems = 10_000) List<Indicator> indicators) {

    static Objective of(Pira.Objective objective, List<Integer> years) {
      return new Objective(
          objective.node().code(),
          objective.node().title(),
          objective.node().description(),
          objective.node().responsibleUnits(),
          objective.node().resources(),
          objective.indicators().stream()
              .map(each -> Indicator.of(each.assignment(), each.card(), years))
              .toList());
    }
  }

  @Schema(
      name = "PiraIndicator",
      description = "An indicator with what is expected and what was reached in three years.",
      requiredProperties = {"assignment", "card", "name", "unit", "expected", "results"})
  record Indicator(
      String assignment,
      String card,
      @Schema(description = "As printed.", maxLength = 10_000) String name,
      @Schema(description = "What it measures.", maxLength = 10_000) String description,
      @Schema(description = "As printed.", maxLength = 100) String type,
      @Schema(description = "What it is counted in.") Unit unit,
      @Schema(description = "Absent where print shows none.", maxLength = 4_000) String formula,
      @Schema(description = "As printed.", maxLength = 10_000) String dataSource,
      @Schema(description = "Last observed value, in words.", maxLength = 10_000)
          String lastObservedInWords,
      @Schema(description = "Last observed value, as a figure or a result.") Reference lastObserved,
      @Schema(description = "One a year where something is stated.", maxItems = 3)
          List<Expected> expected,
      @Schema(description = "In words; figures are reporting's.", maxItems = 3)
          List<InWords> results) {

    static Indicator of(Assignment assignment, IndicatorCard card, List<Integer> years) {
      return new Indicator(
          assignment.code(),
          card.code(),
          card.name(),
          card.description(),
          card.type(),
          card.unit(),
          card.formula().isEmpty() ? null : card.formula(),
          card.dataSource(),
          assignment.lastObservedInWords(),
          assignment.previous(),
          years.stream()
              .map(year -> Expected.of(year, assignment))
              .filter(expected -> expected.words() != null || expected.target() != null)
              .toList(),
          assignment.resultsInWords().stream()
              .filter(result -> years.contains(result.year()))
              .toList());
    }
  }

  @Schema(
      name = "PiraExpected",
      description = "What is expected in a year: in words, as a target, or both.",
      requiredProperties = "year")
  record Expected(
      int year,
      @Schema(description = "As printed.", maxLength = 10_000) String words,
      Target target) {

    static Expected of(int year, Assignment assignment) {
      return new Expected(
          year,
          assignment.expectedInWords().stream()
              .filter(expected -> expected.year() == year)
              .map(InWords::text)
              .findFirst()
              .orElse(null),
          assignment.targetOf(year).map(YearTarget::target).orElse(null));
    }
  }

  static PiraView of(PlanVersion version) {
    Pira pira = Pira.of(version.plan().year(), version.content());
    return new PiraView(
        version.plan().id(),
        version.number(),
        version.plan().year(),
        version.title(),
        pira.years(),
        pira.missioni().stream().map(missione -> missione(missione, pira.years())).toList(),
        objectives(pira.unclassified(), pira.years()));
  }

  private static Missione missione(Pira.Missione missione, List<Integer> years) {
    return new Missione(
        missione.code(),
        missione.title(),
        missione.programmi().stream()
            .map(
                programma ->
                    new Programma(
                        programma.code(),
                        programma.title(),
                        objectives(programma.objectives(), years)))
            .toList());
  }

  private static List<Objective> objectives(List<Pira.Objective> all, List<Integer> years) {
    return all.stream().map(objective -> Objective.of(objective, years)).toList();
  }
}
