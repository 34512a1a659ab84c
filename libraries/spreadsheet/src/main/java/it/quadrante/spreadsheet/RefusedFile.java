package it.quadrante.spreadsheet;

import it.quadrante.problem.Fault;

/** A file that is not read on: one fault, at its place. */
public final class RefusedFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  private RefusedFile(Fault fault) {
    super(fault.code().name());
    this.fault = fault;
  }

  static RefusedFile at(String place, SheetFault why, Object... arguments) {
    return new RefusedFile(Fault.at(place, why, arguments));
  }

  public Fault fault() {
    return fault;
  }
}
