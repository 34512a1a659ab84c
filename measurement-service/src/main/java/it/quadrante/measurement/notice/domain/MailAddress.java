package it.quadrante.measurement.notice.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** The e-mail address of an account: it follows from the account's name, none is kept. */
public record MailAddress(String text) {
  /** Plain addresses only: no quotes, comments, names, spaces or line ends. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;

  /** Keycloak's name of the account of a machine begins so: nobody reads its mail. */
  private static final String MACHINE = "service-account-";

  /** Whether a mail to the addressee makes sense at all. */
  public static boolean isFor(String addressee) {
    return !addressee.equals(Notice.CHAMBER_ADMINS) && !addressee.startsWith(MACHINE);
  }

  /**
   * Empty where no plain address results.
   *
   * @param pattern the account stands for {@code %s}
   */
  public static Optional<MailAddress> of(String pattern, String account) {
    String text = pattern.replace("%s", account);
    boolean plain =
        text.length() <= LONGEST
            && text.indexOf('@') <= LONGEST_LOCAL
            && PLAIN.matcher(text).matches();
    return plain ? Optional.of(new MailAddress(text)) : Optional.empty();
  }
}
