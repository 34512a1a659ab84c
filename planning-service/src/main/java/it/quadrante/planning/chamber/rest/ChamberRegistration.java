package it.quadrante.planning.chamber.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.planning.chamber.RegisterChamber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/**
 * Answers a registration. Apart from the resource, because the chamber stands in the body and has
 * to be set before the transaction begins.
 */
@ApplicationScoped
class ChamberRegistration {
  private final RegisterChamber register;

  ChamberRegistration(RegisterChamber register) {
    this.register = register;
  }

  /** The current chamber has to be set to the new one before. */
  @Idempotent
  public Response answer(NewChamber chamber) {
    return ChamberAnswer.created(
        register.register(chamber.code(), chamber.name(), chamber.ipaCode()));
  }
}
