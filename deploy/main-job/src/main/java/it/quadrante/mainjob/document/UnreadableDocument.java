package it.quadrante.mainjob.document;

/** A transcription that cannot be turned into a plan, and why. */
public final class UnreadableDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableDocument(String why) {
    super(why);
  }
}
