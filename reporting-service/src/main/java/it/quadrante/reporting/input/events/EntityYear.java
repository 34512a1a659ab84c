package it.quadrante.reporting.input.events;

import java.util.Objects;

/** The cells of an entity in a year: what a closing is about, and plans rest on. */
public record EntityYear(String entity, int year) {
  public EntityYear {
    Objects.requireNonNull(entity, "entity");
  }
}
