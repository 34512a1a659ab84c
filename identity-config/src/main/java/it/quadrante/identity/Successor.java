package it.quadrante.identity;

import java.time.LocalDate;

/**
 * The chamber that another has become.
 *
 * @param chamber its code; whoever has a role in it reads what the other has left
 * @param from its first day
 * @param readOnly whether the service refuses every write in the chamber that was; where not, what
 *     may still be written is for its use cases to say
 */
public record Successor(String chamber, LocalDate from, boolean readOnly) {}
