package it.quadrante.identity;

import java.util.Optional;

/**
 * What a service knows of chambers that have merged: from the register, or from its copy of it. The
 * access filter asks before a chamber is set.
 */
public interface Succession {

  /** The chamber that another has become, as of today; empty while the other works by itself. */
  Optional<Successor> successorOf(String chamber);
}
