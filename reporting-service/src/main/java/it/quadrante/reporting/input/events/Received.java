package it.quadrante.reporting.input.events;

/**
 * A fact as it was read.
 *
 * @param body the whole data, canonical, members that are not used today included
 */
public record Received(Content content, String body) {}
