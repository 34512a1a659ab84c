package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything wrong with a continuity that is declared after the merger. */
public final class ContinuityRules {
  private final Continuity stated;
  private final List<Fault> faults = new ArrayList<>();

  private ContinuityRules(Continuity stated) {
    this.stated = stated;
  }

  /**
   * Every fault, each at its member. A card of the successor may come later; where it is there, in
   * whatever state, it agrees with the one it continues.
   *
   * @param predecessor whether the chamber named has merged into this one by today
   * @param former as last published by the predecessor
   * @param entity whether the successor has the entity named
   * @param successor as last planned by the successor
   * @param holding the continuities that hold
   */
  public static List<Fault> check(
      Continuity stated,
      boolean predecessor,
      Optional<SeriesUnit> former,
      boolean entity,
      Optional<SeriesUnit> successor,
      Collection<Continuity> holding) {
    ContinuityRules rules = new ContinuityRules(stated);
    if (predecessor) {
      rules.former(former, holding);
    } else {
      rules.add("/chamber", ContinuityRule.NOT_A_PREDECESSOR, stated.chamber());
    }
    if (!entity) {
      rules.add("/continuedEntity", ContinuityRule.NO_SUCH_ENTITY, stated.continuedEntity());
    }
    former.ifPresent(before -> successor.ifPresent(after -> rules.agree(before, after)));
    return rules.faults;
  }

  private void former(Optional<SeriesUnit> former, Collection<Continuity> holding) {
    if (former.isEmpty()) {
      add(
          "/code",
          ContinuityRule.NOT_PUBLISHED_THERE,
          stated.code(),
          stated.entity(),
          stated.chamber());
    }
    holding.stream()
        .filter(stated::continuesTheSameAs)
        .forEach(
            one ->
                add(
                    "/code",
                    ContinuityRule.CONTINUED_ALREADY,
                    one.chamber(),
                    one.code(),
                    one.continuedCode()));
  }

  private void agree(SeriesUnit before, SeriesUnit after) {
    if (!after.hasUnitOf(before)) {
      differs(ContinuityRule.UNIT_DIFFERS, after.unit(), before.unit());
    }
    if (!after.hasPolarityOf(before)) {
      differs(ContinuityRule.POLARITY_DIFFERS, after.polarity(), before.polarity());
    }
  }

  private void differs(ContinuityRule rule, Object after, Object before) {
    add("/continuedCode", rule, stated.continuedCode(), after, stated.code(), before);
  }

  private void add(String member, ContinuityRule rule, Object... arguments) {
    faults.add(Fault.at("/continuity" + member, rule, arguments));
  }
}
