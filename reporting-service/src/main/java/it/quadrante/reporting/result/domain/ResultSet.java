package it.quadrante.reporting.result.domain;

import it.quadrante.calculation.Quadrimestre;
import java.time.LocalDate;

/**
 * What a set of results names: the plan version and profile version it came from, the day it is
 * seen on.
 *
 * @param revision grows whenever a result of the set changes
 * @param digest of all that is stored of the set: the same only for the same figures
 */
public record ResultSet(
    String plan,
    int version,
    Quadrimestre quadrimestre,
    LocalDate asOf,
    String profileCode,
    int profileVersion,
    int revision,
    String digest) {}
