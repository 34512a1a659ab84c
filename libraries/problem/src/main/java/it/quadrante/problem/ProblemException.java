package it.quadrante.problem;

import java.util.List;

/** Ends a request with a problem; nothing of it is stored. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemCode code;
  private final transient List<String> arguments;
  private final transient List<Fault> faults;

  public ProblemException(ProblemCode code, Object... arguments) {
    this(code, List.of(), arguments);
  }

  /** A rejected document or batch: one fault per place, all at once. */
  public ProblemException(ProblemCode code, List<Fault> faults, Object... arguments) {
    super(code.name());
    this.code = code;
    this.arguments = Texts.strings(arguments);
    this.faults = List.copyOf(faults);
  }

  public ProblemCode code() {
    return code;
  }

  public List<Fault> faults() {
    return faults;
  }

  /** As one of the things wrong in a batch, at its place. */
  public Fault asFault(String path) {
    return new Fault(path, code, arguments);
  }

  List<String> arguments() {
    return arguments;
  }
}
