package it.quadrante.planning.chamber.domain;

import java.util.List;

/**
 * What the administrator of the realm is asked to set up for the successor: this service grants
 * nothing.
 *
 * @param groups groups of the successor, and whose members belong in them
 * @param accounts what follows from the predecessors' appointments
 */
public record ProposedGrants(List<ProposedGroup> groups, List<ProposedAccount> accounts) {

  public ProposedGrants {
    groups = List.copyOf(groups);
    accounts = List.copyOf(accounts);
  }

  /**
   * A group of the successor.
   *
   * @param group path in the realm, {@code /TNO/validator}
   * @param membersOf groups of the predecessors
   */
  public record ProposedGroup(String group, List<String> membersOf) {}

  /**
   * An account that acted for a predecessor.
   *
   * @param group path in the realm
   * @param actedFor chamber, entity and unit it was appointed for
   */
  public record ProposedAccount(String account, String group, List<String> actedFor) {}
}
