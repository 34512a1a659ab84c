package it.quadrante.faults;

import it.quadrante.localstack.ServiceProcess;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares, when all is quiet: what clients were told with what planning and measurement have; that
 * with what the others have read; what nobody can read with the dead letters; and reporting's
 * figures with a recomputation from scratch.
 */
final class Accountant {
  /** Kafka gives what a killed reader read to another after 45 s. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static final long PAUSE_MILLIS = 200;
  private static final String WAITING = "select 1 from outbox limit 1";
  private static final String HISTORY =
      "select c.measure || '/' || c.quadrimestre, f.what, f.detail::json #>> '{value,number}'"
          + " from cell_fact f join cell c on c.chamber = f.chamber and c.id = f.cell"
          + " where f.what in ('SUBMITTED', 'VALIDATED')";
  private static final String VERSIONS =
      "select c.measure, c.quadrimestre, f.version from cell_fact f"
          + " join cell c on c.chamber = f.chamber and c.id = f.cell";
  private static final String VERSIONS_READ = "select measure, quadrimestre, version from cell";
  private static final String OFFICIAL =
      "select c.measure, c.quadrimestre, f.detail::json ->> 'officialVersion',"
          + " f.detail::json #>> '{value,number}' from cell_fact f"
          + " join cell c on c.chamber = f.chamber and c.id = f.cell where f.what = 'VALIDATED'";
  private static final String OFFICIAL_READ =
      "select measure, quadrimestre, version, body::json #>> '{value,number}' from official_value";
  private static final String PUBLISHED =
      "select 'plan PUBLISHED', substring(plan from 'CCIAA-[0-9]+-N([0-9]+)') from plan_version"
          + " where state = 'PUBLISHED' and plan ~ 'CCIAA-[0-9]+-N[0-9]+'";
  private static final String PLANS_READ =
      "select 'plan PUBLISHED', substring(plan from 'CCIAA-[0-9]+-N([0-9]+)') from plan_version"
          + " where plan ~ 'CCIAA-[0-9]+-N[0-9]+'";
  private static final Pattern DIFFERENT =
      Pattern.compile("all .*different=(\\d+)", Pattern.DOTALL);

  private final Ledger ledger;
  private final Holdings holdings;
  private final Messages messages;
  private final List<String> unreadable;
  private final ServiceProcess reporting;

  /**
   * @param unreadable what was sent that nobody can read: dead-letter topic and text
   * @param reporting an instance whose package has the command {@code verify}
   */
  Accountant(
      Ledger ledger,
      Holdings holdings,
      Messages messages,
      List<String> unreadable,
      ServiceProcess reporting) {
    this.ledger = ledger;
    this.holdings = holdings;
    this.messages = messages;
    this.unreadable = unreadable;
    this.reporting = reporting;
  }

  /** As soon as all has been told and read; what is still missing after two minutes is lost. */
  Account account() throws SQLException, IOException, InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    Account stored = stored();
    while (!(stored.isClean() && isToldAll()) && Instant.now().isBefore(end)) {
      Moments.pass(PAUSE_MILLIS);
      stored = stored();
    }
    return stored.and(readAndComputed());
  }

  private Account stored() throws SQLException {
    return acceptedAndKept().and(keptAndRead()).and(unreadableAndSetAside());
  }

  /**
   * What cannot be read may be set aside twice, when a reader dies in between; never not at all.
   */
  private Account unreadableAndSetAside() {
    if (unreadable.isEmpty()) {
      return Account.CLEAN;
    }
    List<String> aside =
        messages.deadLetters().stream().map(one -> one.topic() + " " + one.value()).toList();
    List<String> missing = unreadable.stream().filter(one -> !aside.contains(one)).toList();
    return Account.of("among dead letters", missing, List.of());
  }

  private boolean isToldAll() throws SQLException {
    return holdings.of("planning", WAITING).isEmpty()
        && holdings.of("measurement", WAITING).isEmpty();
  }

  private Account acceptedAndKept() throws SQLException {
    Account values =
        Account.of(
            "in measurement",
            ledger.of("SUBMITTED", "VALIDATED"),
            holdings.of("measurement", HISTORY));
    List<String> plans = ledger.of("PUBLISHED");
    return values
        .and(Account.of("in planning", plans, holdings.of("planning", PUBLISHED)))
        .and(Account.of("read by measurement", plans, holdings.of("measurement", PLANS_READ)))
        .and(Account.of("read by reporting", plans, holdings.of("reporting", PLANS_READ)));
  }

  private Account keptAndRead() throws SQLException {
    Account versions =
        Account.of(
            "in reporting, a version of a cell",
            holdings.of("measurement", VERSIONS),
            holdings.of("reporting", VERSIONS_READ));
    Account official =
        Account.of(
            "in reporting, an official value",
            holdings.of("measurement", OFFICIAL),
            holdings.of("reporting", OFFICIAL_READ));
    return versions.and(official);
  }

  private Account readAndComputed() throws IOException, InterruptedException {
    ServiceProcess.Ended verified = reporting.run("verify");
    Matcher matcher = DIFFERENT.matcher(verified.output());
    boolean found = matcher.find();
    if (!found && verified.code() == 0) {
      throw new IOException("verify does not say how many are different: " + verified.output());
    }
    int different = found ? Integer.parseInt(matcher.group(1)) : 1;
    return Account.different(different, verified.output());
  }
}
