package it.quadrante.spreadsheet;

import it.quadrante.problem.Fault;
import it.quadrante.problem.FaultCode;
import java.util.function.Function;

/** What became of something typed: nothing is guessed, and what was interpreted is said. */
public sealed interface Readout<T> {

  /** Can be read in one way only, by anybody. */
  record Plain<T>(T value) implements Readout<T> {}

  /**
   * Read by a rule that the person is to confirm.
   *
   * @param inWords how it was read, without place
   */
  record Interpreted<T>(T value, Fault inWords) implements Readout<T> {}

  /**
   * Not read.
   *
   * @param why with its remedy, without place
   */
  record Unreadable<T>(Fault why) implements Readout<T> {}

  static <T> Readout<T> plain(T value) {
    return new Plain<>(value);
  }

  static <T> Readout<T> interpreted(T value, FaultCode as, Object... arguments) {
    return new Interpreted<>(value, Fault.at("", as, arguments));
  }

  static <T> Readout<T> unreadable(FaultCode why, Object... arguments) {
    return new Unreadable<>(Fault.at("", why, arguments));
  }

  /** The same of a value made from this one; what is unreadable stays so. */
  default <R> Readout<R> then(Function<T, Readout<R>> next) {
    if (this instanceof Unreadable<T> unreadable) {
      return new Unreadable<>(unreadable.why());
    }
    return next.apply(this instanceof Plain<T> plain ? plain.value() : interpretedValue());
  }

  private T interpretedValue() {
    return ((Interpreted<T>) this).value();
  }
}
