package it.quadrante.planning.profile;

import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.scoring.Cap;
import it.quadrante.calculation.scoring.MissingAtYearEnd;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.identity.Caller;
import it.quadrante.planning.profile.domain.ScoringProfile;
import it.quadrante.planning.profile.store.ScoringProfileStore;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds a version of a scoring profile, after the calculation has found nothing wrong with it. */
@ApplicationScoped
public class AddScoringProfile {
  /** Out of bounds, so that the calculation names it among the faults. */
  private static final int MISSING_DECIMALS = -1;

  private final ScoringProfileStore profiles;
  private final Caller caller;
  private final Clock clock;

  AddScoringProfile(ScoringProfileStore profiles, Caller caller, Clock clock) {
    this.profiles = profiles;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Adds the proposed profile, or the next version of one that is there: for that the caller has to
   * have read the newest.
   *
   * @param seen the version that the caller has read
   * @throws ProblemException PROFILE_REJECTED with every fault
   */
  @Transactional
  public ScoringProfile add(ScoringProfile proposed, IfMatch seen) {
    Optional<ScoringProfile> newest = profiles.newest(proposed.code());
    newest.ifPresent(there -> seen.required());
    int version = newest.map(ScoringProfile::version).orElse(0);
    seen.check(version);
    ScoringProfile profile = proposed.numbered(version + 1);
    List<Fault> faults = calculated(profile).check();
    if (!faults.isEmpty()) {
      throw new ProblemException(
          ProfileProblem.PROFILE_REJECTED,
          faults.stream().map(AddScoringProfile::fault).toList(),
          faults.size());
    }
    profiles.add(profile, caller.account(), clock.instant());
    return profile;
  }

  private static it.quadrante.problem.Fault fault(Fault fault) {
    return it.quadrante.problem.Fault.at(
        "/" + fault.place().replace('.', '/'),
        ProfileProblem.Rule.PROFILE_RULE,
        fault.italian(),
        fault.english());
  }

  private static it.quadrante.calculation.scoring.ScoringProfile calculated(ScoringProfile from) {
    return new it.quadrante.calculation.scoring.ScoringProfile(
        from.code(),
        from.version(),
        scoring(from),
        from.decimals() == null ? MISSING_DECIMALS : from.decimals(),
        from.semaforo() == null
            ? null
            : new Semaforo(from.semaforo().green(), from.semaforo().yellow()),
        rollUp(from.rollUp()),
        from.missingAtYearEnd() == null
            ? null
            : MissingAtYearEnd.valueOf(from.missingAtYearEnd().name()));
  }

  private static RuleSetting scoring(ScoringProfile from) {
    return new RuleSetting(
        from.rule() == null ? null : ScoringRule.valueOf(from.rule().name()),
        from.cap() == null ? Cap.NONE : Cap.at(from.cap()),
        Stream.ofNullable(from.bands())
            .flatMap(List::stream)
            .map(ScoringProfile.Band::calculated)
            .toList(),
        Optional.ofNullable(from.pointsPerDay()));
  }

  private static RollUp rollUp(ScoringProfile.RollUp from) {
    if (from == null || from.policy() == null || from.basis() == null) {
      return null;
    }
    return new RollUp(
        RollUp.Policy.valueOf(from.policy().name()), RollUp.Basis.valueOf(from.basis().name()));
  }
}
