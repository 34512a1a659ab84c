package it.quadrante.events;

/** A message that no retry makes readable: it goes to the dead-letter topic with this reason. */
public final class UnreadableFact extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableFact(String reason) {
    super(reason);
  }
}
