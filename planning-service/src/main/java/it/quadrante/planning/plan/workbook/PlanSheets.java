package it.quadrante.planning.plan.workbook;

import static it.quadrante.planning.plan.workbook.FieldsOf.choice;
import static it.quadrante.planning.plan.workbook.FieldsOf.code;
import static it.quadrante.planning.plan.workbook.FieldsOf.key;
import static it.quadrante.planning.plan.workbook.FieldsOf.number;
import static it.quadrante.planning.plan.workbook.FieldsOf.percentage;
import static it.quadrante.planning.plan.workbook.FieldsOf.text;
import static it.quadrante.planning.plan.workbook.FieldsOf.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.spreadsheet.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The sheets of a plan. Headers are the form of the file: a column is found by its header, so they
 * are Italian for everybody.
 */
final class PlanSheets {
  static final String PERSPECTIVES = "Prospettive";
  static final String TREE = "Albero";
  static final String PERSONS = "Persone";
  static final String RESOURCES = "Risorse";
  static final String MEASURES = "Misure";
  static final String CARDS = "Schede";
  static final String ASSIGNMENTS = "Assegnazioni";

  /** Cards before assignments: a target is read by the unit of its card. */
  static final List<String> NAMES =
      List.of(PERSPECTIVES, TREE, PERSONS, RESOURCES, MEASURES, CARDS, ASSIGNMENTS);

  private static final int YEARS = 3;
  private static final Predicate<JsonNode> ALL = element -> true;

  private final int year;
  private final PlanTree plan;
  private final List<String> perspectives;

  private PlanSheets(int year, PlanTree plan) {
    this.year = year;
    this.plan = plan;
    this.perspectives = plan.list("perspectives").stream().map(PlanTree::key).toList();
  }

  /** Columns follow from the content: a weight for each perspective, targets for each year. */
  static List<SheetForm> of(PlanVersion version) {
    return of(version.plan().year(), PlanTree.of(version.content()));
  }

  static List<SheetForm> of(int year, PlanTree plan) {
    PlanSheets sheets = new PlanSheets(year, plan);
    return List.of(
        new SheetForm(
            PERSPECTIVES,
            "perspectives",
            1,
            true,
            ALL,
            List.of(code("Codice", 24), text("Titolo", 60, "title"))),
        new SheetForm(TREE, PlanTree.NODES, 1, true, ALL, sheets.tree()),
        new SheetForm(
            PERSONS,
            PlanTree.NODES,
            1,
            false,
            node -> node.path("level").asText().equals("OBIETTIVO_INDIVIDUALE"),
            List.of(code("Codice", 18), text("Persona-ruolo", 50, "personRole"))),
        new SheetForm(RESOURCES, PlanTree.NODES, 1, false, ALL, resources()),
        new SheetForm(MEASURES, "measures", 2, true, ALL, measures()),
        new SheetForm(CARDS, PlanTree.CARDS, 1, true, ALL, cards()),
        new SheetForm(ASSIGNMENTS, "assignments", 1, true, ALL, sheets.assignments()));
  }

  private List<Field> tree() {
    List<Field> fields =
        new ArrayList<>(
            List.of(
                code("Codice", 18),
                choice("Livello", Labels.LEVEL, "level"),
                key("Superiore", 14, "parent"),
                text("Titolo", 50, "title"),
                text("Descrizione", 50, "description"),
                MemberField.of(
                    Head.choosing("Prospettiva", 24, perspectives), Value.KEY, "perspective"),
                percentage("Peso", "weight")));
    perspectives.forEach(
        code ->
            fields.add(
                new EntryField(
                    Head.of("Peso stampato " + code, 14),
                    "statedWeights",
                    "perspective",
                    TextNode.valueOf(code),
                    "weight",
                    Value.PERCENTAGE)));
    fields.addAll(
        List.of(
            LinesField.of("Unità responsabili", 30, Value.TEXT, "responsibleUnits"),
            key("Missione", 10, "missione"),
            key("Programma", 10, "programma"),
            LinesField.of("Azioni", 50, Value.TEXT, "actions"),
            LinesField.of("Risultati attesi", 50, Value.TEXT, "expectedResults")));
    return fields;
  }

  private static List<Field> resources() {
    List<Field> fields = new ArrayList<>(List.of(code("Codice", 18)));
    for (String[] part :
        List.of(new String[] {"preventivo", "budget"}, new String[] {"consuntivo", "actual"})) {
      fields.add(number("Proventi correnti " + part[0], "resources", part[1], "currentIncome"));
      fields.add(number("Oneri correnti " + part[0], "resources", part[1], "currentCosts"));
      fields.add(number("Investimenti " + part[0], "resources", part[1], "investments"));
    }
    return fields;
  }

  private static List<Field> measures() {
    return List.of(
        code("Ente", 10, "entity"),
        code("Codice", 26),
        text("Nome", 50, "name"),
        text("Descrizione", 40, "description"),
        choice("Unità di misura", Labels.UNIT, "unit"),
        number("Decimali", "decimals"),
        choice("Consolidamento", Labels.CONSOLIDATION, "consolidation"),
        FlagField.in("Attesa in I", "expectedIn", "I"),
        FlagField.in("Attesa in II", "expectedIn", "II"),
        FlagField.in("Attesa in III", "expectedIn", "III"),
        FlagField.of("Periodi presunti", "expectedInAssumed"),
        LinesField.of("Uffici che rilevano", 26, Value.KEY, "sourceUnits"),
        text("Fonte", 30, "dataSource"),
        FlagField.of("Somma di parti", "byParts"),
        FlagField.of("Valori parziali", "partialEntries"),
        key("Misura automatica", 18, "automatic"));
  }

  private static List<Field> cards() {
    return List.of(
        code("Codice", 26),
        text("Nome", 50, "name"),
        text("Descrizione", 40, "description"),
        text("Tipo", 16, "type"),
        choice("Unità di misura", Labels.UNIT, "unit"),
        number("Decimali", "decimals"),
        text("Algoritmo", 40, "formula"),
        choice("Polarità", Labels.POLARITY, "polarity"),
        text("Fonte", 30, "dataSource"),
        key("Codice nazionale", 18, "catalogueCode"));
  }

  private List<Field> assignments() {
    List<Field> fields =
        new ArrayList<>(
            List.of(
                code("Codice", 26),
                key("Nodo", 16, "node"),
                key("Scheda", 26, "card"),
                choice("Tipo", Labels.KIND, "kind"),
                percentage("Peso", "weight")));
    years("targets", YEARS).forEach(each -> fields.add(TargetField.of(each)));
    fields.add(TargetField.by("I"));
    fields.add(TargetField.by("II"));
    fields.add(ReferenceField.of("Valore di partenza", "baseline"));
    fields.add(ReferenceField.of("Valore precedente", "previous"));
    fields.add(choice("Regola di punteggio", Labels.RULE, "scoring", "rule"));
    fields.add(percentage("Tetto", "scoring", "cap"));
    fields.add(number("Punti persi al giorno", "scoring", "pointsPerDay"));
    fields.add(key("Missione", 10, "missione"));
    fields.add(key("Programma", 10, "programma"));
    fields.add(text("Ultimo valore osservato", 26, "lastObservedInWords"));
    years("expectedInWords", YEARS)
        .forEach(each -> fields.add(words("Atteso", each, "expectedInWords")));
    years("resultsInWords", 1)
        .forEach(each -> fields.add(words("Risultato", each, "resultsInWords")));
    fields.add(text("Note", 40, "note"));
    return fields;
  }

  /** The years of the plan and those that are there besides. */
  private Set<Integer> years(String member, int own) {
    Set<Integer> years = new TreeSet<>();
    for (int i = 0; i < own; i++) {
      years.add(year + i);
    }
    for (ObjectNode assignment : plan.list("assignments")) {
      assignment.path(member).forEach(entry -> years.add(entry.path("year").asInt()));
    }
    return years;
  }
}
