package it.quadrante.measurement.audit.domain;

import java.time.Instant;

/**
 * What somebody did.
 *
 * @param account the account, never a personal name
 * @param role in which it was done, such as {@code DATA_REFERENT}
 * @param action such as {@code SUBMITTED}
 * @param subject what it was done to, such as {@code MS/CCIAA/2017-III/Med_Conc}
 */
public record Deed(Instant at, String account, String role, String action, String subject) {}
