package it.quadrante.measurement.notice.domain;

/** What became of a mail. */
public enum MailState {
  /** To be sent, again perhaps. */
  WAITING,
  /** Somebody sends it now. */
  TAKEN,
  /** The mail server has taken it. */
  ACCEPTED,
  /** The mail server does not take it, or the account has no address: for good. */
  REFUSED,
  /** Whether the mail server took it is not known: never sent again. */
  UNCERTAIN,
  /** The mail server was away until nobody needs it any more. */
  OUTDATED;

  public boolean isFinal() {
    return this != WAITING && this != TAKEN;
  }
}
