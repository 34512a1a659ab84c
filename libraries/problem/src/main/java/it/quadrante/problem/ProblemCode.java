package it.quadrante.problem;

/** A code that is the answer to a whole request. */
public interface ProblemCode extends FaultCode {

  /** HTTP status, 4xx or 5xx. */
  int status();
}
