package it.quadrante.faults;

import java.util.Locale;

/**
 * What became of one round.
 *
 * @param accepted writes that clients were told of, in this round
 * @param instances of each service
 */
record Round(
    int number, int instances, String fault, int accepted, Account account, double seconds) {

  /** The line that is printed. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%3d  %d of each  %-28s %5d accepted  %d lost  %d twice  %d different  %.0f s",
        number,
        instances,
        fault,
        accepted,
        account.lost(),
        account.twice(),
        account.different(),
        seconds);
  }
}
