package it.quadrante.idempotency;

/**
 * Stands for a body that came as a stream: what is {@link Idempotent} is called with it once all of
 * the stream was read, so that no transaction lasts as long as the sender takes.
 */
public interface DigestedBody {

  /** Of all bytes, 64 hexadecimal digits: by it a repeat is told from another request. */
  String sha256();
}
