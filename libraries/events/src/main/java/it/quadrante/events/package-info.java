/**
 * The facts that cross between services: the CloudEvents envelope, the outbox a use case writes to,
 * the relay that publishes it, the reader that applies it once.
 */
package it.quadrante.events;
