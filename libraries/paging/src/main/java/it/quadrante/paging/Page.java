package it.quadrante.paging;

import java.util.List;

/**
 * Some of a list.
 *
 * @param nextCursor where the next page begins; null on the last
 */
public record Page<T>(List<T> items, String nextCursor) {}
