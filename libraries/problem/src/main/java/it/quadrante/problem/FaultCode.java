package it.quadrante.problem;

/**
 * A stable code of something that is wrong, an enum constant of the module that detects it.
 *
 * <p>Its texts stand in {@code <enum class name>_it.properties} and {@code _en.properties} beside
 * the class: {@code CODE} (or {@code CODE.title} and {@code CODE.detail} for a {@link ProblemCode})
 * with places {@code {0}}, {@code {1}} …; apostrophes are typographic (’).
 */
public interface FaultCode {

  /** The code clients may rely on, e.g. {@code WEIGHTS_DO_NOT_ADD_UP}. */
  String name();
}
