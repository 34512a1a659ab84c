/**
 * The calculation once more, as plain as it can be: recursion over exact fractions, written from
 * the rules and not from the production classes, of which it uses the input records alone. Slow,
 * and easy to check by reading. {@link it.quadrante.calculation.naive.NaiveEvaluatorTest} holds
 * both against each other.
 */
package it.quadrante.calculation.naive;
