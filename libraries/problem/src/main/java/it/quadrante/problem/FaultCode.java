package it.quadrante.problem;

/**
 * A stable code of something that is wrong, an enum constant of the module that detects it.
 *
 * <p>Its texts stand in {@code <enum class name>_it.properties} and {@code _en.properties} beside
 * the class: {@code CODE} (or {@code CODE.title} and {@code CODE.detail} for a {@link ProblemCode})
 * with places {@code {0}}, {@code {1}} …; apostrophes are typographic (’). For the API document the
 * Italian file also has {@code CODE.example}, what stands in these places there, and, where the
 * problem lists faults, {@code CODE.example.fault} (path, enum class, constant, places), both
 * separated by {@code |}.
 */
public interface FaultCode {

  /** The code clients may rely on, e.g. {@code WEIGHTS_DO_NOT_ADD_UP}. */
  String name();
}
