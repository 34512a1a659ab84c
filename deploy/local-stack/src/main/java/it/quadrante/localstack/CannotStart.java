package it.quadrante.localstack;

/**
 * Why a part does not start, and what to do about it, as one sentence for the person at the
 * keyboard.
 */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotStart(String sentence) {
    super(sentence);
  }

  CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
