package it.quadrante.calculation.explanation;

import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.calculation.plan.Aggregate;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * How the result of a node, line, perspective, person-role or plan was had.
 *
 * @param weightedPlan false: the plan has no weights, the overall figure is the policy's
 * @param parts with weight and percentage
 * @param leftOut parts without, and why; their weight went to the others
 * @param weightUsed sum of the weights in the figure, where weights were used
 * @param working the calculation, e.g. {@code (100,00 + 90,00) / 2}
 * @param percent unrounded
 * @param percentShown as shown
 */
public record AggregateExplanation(
    String subject,
    Basis basis,
    String sentence,
    Aggregate.Kind kind,
    RollUp rollUp,
    boolean weightedPlan,
    Optional<Figure> weight,
    List<PartExplanation> parts,
    List<PartExplanation> leftOut,
    Optional<Figure> weightUsed,
    Optional<String> working,
    Optional<Figure> percent,
    Optional<String> percentShown,
    Semaforo semaforo,
    Semaforo.Colour colour,
    int indicators,
    int withFigure,
    Completeness completeness)
    implements Explanation {}
