package it.quadrante.measurement.closing.domain;

import java.util.UUID;

/**
 * What is sent about a missing cell; what is not sent is null.
 *
 * @param cell id
 * @param reason why it is missing, and why it counts so
 */
public record MissingDecision(UUID cell, MissingPolicy policy, String reason) {}
