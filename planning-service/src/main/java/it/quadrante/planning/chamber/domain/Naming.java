package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has a code that stays and a name that may change: names follow each other day by day. */
final class Naming {
  private Naming() {}

  /**
   * What is wrong with another name.
   *
   * @param life from the first day to the last, as it is to be
   * @param from first day of the other name; not looked at where the name stays
   */
  static Optional<Fault> fault(
      String name, List<FormerName> former, Validity life, String other, LocalDate from) {
    if (name.equals(other)) {
      return Optional.empty();
    }
    if (from == null) {
      return Optional.of(
          Fault.at("/renamedFrom", OrganisationRule.RENAME_DATE_MISSING, name, other));
    }
    LocalDate since =
        former.isEmpty() ? life.from() : former.get(former.size() - 1).validTo().plusDays(1);
    boolean tooEarly = since != null && !from.isAfter(since);
    boolean tooLate = life.to() != null && from.isAfter(life.to());
    return tooEarly || tooLate
        ? Optional.of(
            Fault.at(
                "/renamedFrom",
                OrganisationRule.RENAME_OUT_OF_ORDER,
                from,
                tooEarly ? since : life.to()))
        : Optional.empty();
  }

  /** The former names once another one begins; the same where the name stays. */
  static List<FormerName> former(
      String name, List<FormerName> former, String other, LocalDate from) {
    if (name.equals(other)) {
      return former;
    }
    List<FormerName> names = new ArrayList<>(former);
    names.add(new FormerName(name, from.minusDays(1)));
    return names;
  }
}
