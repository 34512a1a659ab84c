package it.quadrante.benchmarks.calculation;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.Polarity;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.plan.Card;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.plan.PlanNode;
import it.quadrante.calculation.plan.PlanVersion;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.calculation.scoring.MissingAtYearEnd;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.calculation.scoring.ScoringOverride;
import it.quadrante.calculation.scoring.ScoringProfile;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A plan of so many indicators over twice as many measures, all of whose cells are validated: five
 * indicators a programme, five programmes an objective, four perspectives. Indicator i stands on
 * programme i / 5, its formula is that of {@link HandWritten} for {@link #shapeOf}.
 */
final class SamplePlan {
  static final int YEAR = 2017;
  static final int SHAPES = 4;
  static final int PER_PROGRAMME = 5;
  private static final int PROGRAMMES_PER_OBJECTIVE = 5;
  private static final int PERSPECTIVES = 4;
  private static final String ENTITY = "CCIAA";

  /** Every node rests on all that stands beneath it, so that none is empty. */
  private static final ScoringProfile PROFILE =
      new ScoringProfile(
          "benchmark",
          1,
          ScoringProfile.USUAL.scoring(),
          2,
          Semaforo.USUAL,
          new RollUp(RollUp.Policy.FLAT_MEAN, RollUp.Basis.ALL_BENEATH),
          MissingAtYearEnd.ZERO);

  final CompiledPlan compiled;
  final CellValues cells;

  /** What stands in the cells, by measure and quadrimestre. */
  final BigDecimal[][] numbers;

  final BigDecimal[] targets;

  SamplePlan(int indicators, long seed) {
    Random random = new Random(seed);
    numbers = new BigDecimal[2 * indicators][3];
    targets = new BigDecimal[indicators];
    for (int i = 0; i < indicators; i++) {
      targets[i] = decimal(random);
    }
    for (BigDecimal[] measure : numbers) {
      for (int q = 0; q < measure.length; q++) {
        measure[q] = decimal(random);
      }
    }
    compiled = (CompiledPlan) version(indicators).compile();
    cells = cells();
  }

  /** Between 1.0 and 200.9. */
  private static BigDecimal decimal(Random random) {
    return BigDecimal.valueOf(10 + random.nextInt(2000), 1);
  }

  int indicators() {
    return targets.length;
  }

  /** Which formula it has. */
  static int shapeOf(int indicator) {
    return indicator % SHAPES;
  }

  /** {@code >=} or {@code <=}. */
  static boolean isHigherBetter(int indicator) {
    return indicator % 3 != 0;
  }

  static boolean isStock(int measure) {
    return measure % 5 == 0;
  }

  /** Everything from scratch, at year end. */
  PlanResults evaluate() {
    return PlanResults.evaluate(compiled, cells, Quadrimestre.III, LocalDate.of(YEAR + 1, 2, 1));
  }

  Cell cell(int measure, Quadrimestre quadrimestre) {
    return new Cell(measure(measure), quadrimestre);
  }

  static CellValue value(BigDecimal number) {
    Provenance.Deed deed =
        new Provenance.Deed("validatore", "VALIDATOR", Instant.parse("2018-01-12T09:00:00Z"));
    return new CellValue.Counting(
        1,
        new Entry.Number(Figure.of(number)),
        Optional.empty(),
        new Provenance(Optional.of(deed), Optional.of(deed), Optional.empty(), List.of()));
  }

  private PlanVersion version(int indicators) {
    List<Measure> measures = new ArrayList<>();
    for (int m = 0; m < 2 * indicators; m++) {
      Consolidation consolidation = isStock(m) ? Consolidation.LAST : Consolidation.SUM;
      measures.add(
          new Measure(measure(m), Unit.NUMBER, consolidation, EnumSet.allOf(Quadrimestre.class)));
    }
    List<Card> cards = new ArrayList<>();
    List<Assignment> assignments = new ArrayList<>();
    for (int i = 0; i < indicators; i++) {
      cards.add(new Card("c" + i, Unit.NUMBER, 2, formula(i), Polarity.HIGHER));
      assignments.add(assignment(i));
    }
    return new PlanVersion(
        "SAMPLE",
        1,
        ENTITY,
        YEAR,
        PROFILE,
        List.of("P0", "P1", "P2", "P3"),
        nodes(indicators),
        measures,
        cards,
        assignments);
  }

  private static MeasureKey measure(int place) {
    return new MeasureKey(ENTITY, "Mis_" + place);
  }

  private static String formula(int indicator) {
    String a = "[Mis_" + 2 * indicator + "]";
    String b = "[Mis_" + (2 * indicator + 1) + "]";
    return switch (shapeOf(indicator)) {
      case 0 -> "100 × " + a + " / " + b;
      case 1 -> a + " + " + b;
      case 2 -> "100 × " + a + " / (" + a + " + " + b + ")";
      default -> a;
    };
  }

  private Assignment assignment(int indicator) {
    Operator operator = isHigherBetter(indicator) ? Operator.AT_LEAST : Operator.AT_MOST;
    return new Assignment(
        "i" + indicator,
        "p" + indicator / PER_PROGRAMME,
        "c" + indicator,
        AssignmentKind.S,
        Optional.empty(),
        Map.of(YEAR, new Target.Threshold(operator, Figure.of(targets[indicator]))),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        ScoringOverride.NOTHING);
  }

  private static List<PlanNode> nodes(int indicators) {
    List<PlanNode> nodes = new ArrayList<>();
    int programmes = (indicators + PER_PROGRAMME - 1) / PER_PROGRAMME;
    for (int p = 0; p < programmes; p++) {
      String objective = "o" + p / PROGRAMMES_PER_OBJECTIVE;
      if (p % PROGRAMMES_PER_OBJECTIVE == 0) {
        nodes.add(node(objective, NodeLevel.OBIETTIVO_STRATEGICO, null, null));
      }
      String perspective = "P" + p % PERSPECTIVES;
      nodes.add(node("p" + p, NodeLevel.OBIETTIVO_OPERATIVO, objective, perspective));
    }
    return nodes;
  }

  /** Every programme weighs 1, so that the overall figure is that of a weighted plan. */
  private static PlanNode node(String code, NodeLevel level, String parent, String perspective) {
    return new PlanNode(
        code,
        level,
        Optional.ofNullable(parent),
        Optional.ofNullable(perspective),
        parent == null ? Optional.empty() : Optional.of(Figure.ONE),
        List.of(),
        Optional.empty());
  }

  private CellValues cells() {
    Map<Cell, CellValue> values = new HashMap<>();
    for (int m = 0; m < numbers.length; m++) {
      for (Quadrimestre q : Quadrimestre.values()) {
        values.put(cell(m, q), value(numbers[m][q.ordinal()]));
      }
    }
    return CellValues.of(YEAR, values);
  }
}
