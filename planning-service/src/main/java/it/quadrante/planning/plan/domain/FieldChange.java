package it.quadrante.planning.plan.domain;

/**
 * One field that differs.
 *
 * @param name a member or a path into one: {@code title}, {@code targets/2017}, {@code
 *     targets/2017/reading/reason}, {@code resources/budget/currentCosts}; {@code position} is the
 *     place among siblings, from 1
 * @param before a text, figure, date, choice, list of texts, {@link Target} or {@link Reference};
 *     null where there was none
 * @param after likewise
 */
public record FieldChange(String name, Object before, Object after) {}
