package it.quadrante.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the keys. */
@ConfigMapping(prefix = "quadrante.idempotency")
public interface IdempotencySettings {

  /** How long a repeat gets the answer of the first; afterwards the key is a new one. */
  @WithDefault("24h")
  Duration keptFor();

  /** How long a repeat waits for the first while that is at work; then it is told to come again. */
  @WithDefault("10s")
  Duration longestWait();
}
