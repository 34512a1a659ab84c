package it.quadrante.calculation.fault;

import java.util.List;

/**
 * Something that must be put right before a profile or a plan can be used.
 *
 * @param place where, as a path of member names and codes: {@code cards[3.2.2.b].formula}
 * @param arguments what the sentences name
 */
public record Fault(String place, FaultCode code, List<String> arguments) {
  public Fault {
    arguments = List.copyOf(arguments);
  }

  public static Fault at(String place, FaultCode code, Object... arguments) {
    return new Fault(place, code, FaultCode.texts(arguments));
  }

  public String italian() {
    return code.italian(arguments);
  }

  public String english() {
    return code.english(arguments);
  }
}
