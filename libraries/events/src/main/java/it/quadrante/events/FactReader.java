package it.quadrante.events;

import java.util.List;

/**
 * What a service does with the facts it reads.
 *
 * @param <T> the service's own form of a fact
 */
public interface FactReader<T> {

  /**
   * The fact in the service's own form.
   *
   * @throws UnreadableFact when the envelope holds no such fact
   */
  T decode(Envelope envelope);

  /**
   * Applies facts of one chamber in one transaction, idempotently by identity and version: a fact
   * may come twice, late, or before one it refers to.
   */
  void apply(String chamber, List<T> facts);
}
