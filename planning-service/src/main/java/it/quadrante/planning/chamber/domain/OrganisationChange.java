package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.util.List;

/** A change of the organisation of a chamber: what is wrong with it, and what comes of it. */
public sealed interface OrganisationChange
    permits ChangeEntity,
        AddUnit,
        ChangeUnit,
        AddPersonRole,
        ChangePersonRole,
        AddAppointment,
        EndAppointment {

  /** Whether what is to be changed is there; true for what is added. */
  default boolean findsItIn(Chamber now) {
    return true;
  }

  /** Every fault, each at its member. */
  List<Fault> faults(Chamber now);

  /** The chamber after it; only where it {@link #findsItIn} and has no fault. */
  Chamber applied(Chamber now);

  /** What is changed, for the record: {@code unit CCIAA/AREA1}. */
  String subject();
}
