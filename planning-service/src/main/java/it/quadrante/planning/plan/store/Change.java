package it.quadrante.planning.plan.store;

/**
 * One change of a version, for the record.
 *
 * @param what its kind and place, e.g. {@code card 3.2.2.b polarity}
 * @param before what it was, or null
 * @param after what it is, or null
 * @param reason why, where one is asked for
 */
public record Change(String what, Object before, Object after, String reason) {}
