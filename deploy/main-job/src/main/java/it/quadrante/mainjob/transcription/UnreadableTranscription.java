package it.quadrante.mainjob.transcription;

/** A transcription that cannot be turned into a plan, and why. */
public final class UnreadableTranscription extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableTranscription(String why) {
    super(why);
  }
}
