package it.quadrante.problem;

import java.util.List;

/**
 * One thing wrong in a request or a document, at its place.
 *
 * @param path JSON pointer, row or cell; empty for the whole
 * @param code stable code
 * @param arguments what the text names, already written for people
 */
public record Fault(String path, FaultCode code, List<String> arguments) {

  public static Fault at(String path, FaultCode code, Object... arguments) {
    return new Fault(path, code, Texts.strings(arguments));
  }
}
