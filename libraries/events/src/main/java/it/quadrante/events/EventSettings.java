package it.quadrante.events;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How a service publishes and reads facts. */
@Unremovable // microprofile-config.properties refers to it, also where no bean publishes
@ConfigMapping(prefix = "quadrante.events")
public interface EventSettings {

  /** Who says the facts: the {@code source} of every CloudEvent of this service, a URN. */
  String source();

  /**
   * Largest message, in bytes. The topics must allow the same; a fact that is larger is refused
   * when it is written.
   */
  @WithDefault("16777216")
  int maxMessageBytes();

  /** The relay of the outbox. */
  Relay relay();

  /** Settings of the relay. */
  interface Relay {

    /** Whether this instance publishes its outbox; of several that do, one at a time works. */
    @WithDefault("true")
    boolean enabled();
  }
}
