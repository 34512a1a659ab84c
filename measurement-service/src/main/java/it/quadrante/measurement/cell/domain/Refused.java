package it.quadrante.measurement.cell.domain;

import java.util.List;

/** A step that a rule of the domain forbids; nothing has changed. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final transient List<Object> named;

  /**
   * @param named what the sentence names, in the order {@link Refusal} says
   */
  public Refused(Refusal refusal, Object... named) {
    super(refusal.name());
    this.refusal = refusal;
    this.named = List.of(named);
  }

  public Refusal refusal() {
    return refusal;
  }

  public List<Object> named() {
    return named;
  }
}
