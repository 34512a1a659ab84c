package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything wrong with a merger, against the register and the mergers there have been. */
public final class MergerRules {
  private final MergerProposal proposal;
  private final Set<String> registered;
  private final List<Merger> mergers;
  private final List<Fault> faults = new ArrayList<>();

  private MergerRules(
      MergerProposal proposal, Collection<String> registered, List<Merger> mergers) {
    this.proposal = proposal;
    this.registered = Set.copyOf(registered);
    this.mergers = mergers;
  }

  /**
   * Every fault, each at its member.
   *
   * @param registered of the chambers named those that are on the register
   * @param mergers all there have been
   * @param today in Europe/Rome
   */
  public static List<Fault> check(
      MergerProposal proposal,
      Collection<String> registered,
      List<Merger> mergers,
      LocalDate today) {
    MergerRules rules = new MergerRules(proposal, registered, mergers);
    rules.successor();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < proposal.predecessors().size(); i++) {
      rules.predecessor("/predecessors/" + i, proposal.predecessors().get(i), seen);
    }
    rules.days(today);
    rules.continuities();
    return rules.faults;
  }

  private void successor() {
    String code = proposal.successor();
    if (!registered.contains(code) && proposal.name() == null) {
      add("/successor/name", MergerRule.NAME_MISSING, code);
    }
    mergerOf(code)
        .filter(merger -> proposal.predecessors().stream().noneMatch(one -> comesFrom(one, code)))
        .ifPresent(
            merger ->
                add(
                    "/successor/code",
                    MergerRule.MERGED_ALREADY,
                    code,
                    merger.successor(),
                    merger.from()));
  }

  private void predecessor(String place, String code, Set<String> seen) {
    if (code.equals(proposal.successor())) {
      add(place, MergerRule.INTO_ITSELF, code);
    } else if (!seen.add(code)) {
      add(place, MergerRule.TWICE, code);
    } else if (!registered.contains(code)) {
      add(place, MergerRule.NOT_REGISTERED, code);
    } else if (comesFrom(code, proposal.successor())) {
      add(place, MergerRule.CYCLE, code, proposal.successor());
    } else {
      life(place, code);
    }
  }

  private void life(String place, String code) {
    mergerOf(code)
        .ifPresent(
            merger ->
                add(place, MergerRule.MERGED_ALREADY, code, merger.successor(), merger.from()));
    mergers.stream()
        .filter(merger -> merger.successor().equals(code))
        .map(Merger::from)
        .filter(begun -> !proposal.from().isAfter(begun))
        .findFirst()
        .ifPresent(begun -> add(place, MergerRule.BEFORE_ITS_OWN_BEGINNING, code, begun));
  }

  private void days(LocalDate today) {
    LocalDate act = proposal.act().date();
    faults.addAll(DayRule.check("/act/date", act));
    faults.addAll(DayRule.check("/from", proposal.from()));
    if (act.isAfter(today)) {
      add("/act/date", MergerRule.ACT_IN_THE_FUTURE, act);
    }
    if (proposal.from().isBefore(act)) {
      add("/from", MergerRule.BEFORE_THE_ACT, proposal.from(), act);
    }
  }

  private void continuities() {
    record Former(Continuity.Subject subject, String chamber, String entity, String code) {}
    Set<Former> seen = new HashSet<>();
    for (int i = 0; i < proposal.continuities().size(); i++) {
      Continuity one = proposal.continuities().get(i);
      String place = "/continuities/" + i;
      if (!proposal.predecessors().contains(one.chamber())) {
        add(place + "/chamber", MergerRule.NOT_A_PREDECESSOR, one.chamber());
      }
      if (!seen.add(new Former(one.subject(), one.chamber(), one.entity(), one.code()))) {
        add(place + "/code", MergerRule.CONTINUED_TWICE, one.chamber(), one.code());
      }
    }
  }

  private Optional<Merger> mergerOf(String code) {
    return mergers.stream().filter(merger -> merger.predecessors().contains(code)).findFirst();
  }

  /** Whether a chamber came, through whatever mergers, from another. */
  private boolean comesFrom(String code, String other) {
    Set<String> passed = new HashSet<>();
    Optional<String> current = mergerOf(other).map(Merger::successor);
    while (current.isPresent() && passed.add(current.get())) {
      if (current.get().equals(code)) {
        return true;
      }
      current = mergerOf(current.get()).map(Merger::successor);
    }
    return false;
  }

  private void add(String place, MergerRule rule, Object... arguments) {
    faults.add(Fault.at(place, rule, arguments));
  }
}
