/**
 * A write that is repeated under the same {@code Idempotency-Key} happens once, and every repeat
 * gets the answer of the first. The service brings the table {@code idempotency_key}.
 */
package it.quadrante.idempotency;
