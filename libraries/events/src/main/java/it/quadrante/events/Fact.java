package it.quadrante.events;

/**
 * Something that has become true in a chamber and that other services are told.
 *
 * @param type the fact and its version, also the topic: {@code
 *     quadrante.planning.plan-published.v1}
 * @param chamber record key: facts of a chamber stay in one partition
 * @param subject identity and version: {@code MS/CCIAA-2017-STRATEGICO@1}
 * @param data a record written as JSON
 */
public record Fact(String type, String chamber, String subject, Object data) {}
