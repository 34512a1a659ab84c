package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Units stand beneath other ones, one after another day by day. */
final class Placing {
  private Placing() {}

  /**
   * What is wrong with another unit above.
   *
   * @param lastDay of the unit, as it is to be
   * @param from first day beneath the other one; not looked at where the unit stays
   */
  static Optional<Fault> fault(
      OrganisationUnit unit, LocalDate lastDay, String other, LocalDate from) {
    if (Objects.equals(unit.parent(), other)) {
      return Optional.empty();
    }
    if (from == null) {
      return Optional.of(
          Fault.at("/movedFrom", OrganisationRule.MOVE_DATE_MISSING, unit.parent(), other));
    }
    LocalDate since = unit.placement().from();
    boolean tooEarly = since != null && from.isBefore(since);
    boolean tooLate = lastDay != null && from.isAfter(lastDay);
    return tooEarly || tooLate
        ? Optional.of(
            Fault.at(
                "/movedFrom", OrganisationRule.MOVE_OUT_OF_ORDER, from, tooEarly ? since : lastDay))
        : Optional.empty();
  }

  /**
   * The former units above once the unit stands beneath another one. Where that begins with the
   * very first day beneath the present one, it never stood there.
   */
  static List<FormerParent> former(OrganisationUnit unit, String other, LocalDate from) {
    if (Objects.equals(unit.parent(), other) || from == null) {
      return unit.formerParents();
    }
    List<FormerParent> parents = new ArrayList<>(unit.formerParents());
    if (!from.equals(unit.placement().from())) {
      parents.add(new FormerParent(unit.parent(), from.minusDays(1)));
    }
    return parents;
  }
}
