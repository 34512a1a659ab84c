package it.quadrante.mainjob;

/** A step of the main job did not go as it must. */
public final class StepFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StepFailed(String why) {
    super(why);
  }
}
