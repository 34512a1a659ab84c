package it.quadrante.openapi;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;

/** What the API documents say of the place where the services run; read at start. */
@Unremovable // no bean asks for it: the filter of the document reads the settings before there are
// any
@ConfigMapping(prefix = "quadrante.openapi")
public interface OpenApiSettings {

  /** Where the gateway in front offers the service; always https. */
  String server();

  /** The identity provider as callers see it; always https. */
  String issuer();

  /** Page on which to ask about the service. */
  String contact();

  /** Page of the terms of use. */
  String terms();
}
