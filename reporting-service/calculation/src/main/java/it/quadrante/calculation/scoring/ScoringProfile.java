package it.quadrante.calculation.scoring;

import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a chamber scores: a named, versioned document that every result names.
 *
 * @param scoring by which an assignment is scored that does not say otherwise
 * @param decimals with which percentages are shown, half-up
 */
public record ScoringProfile(
    String code,
    int version,
    RuleSetting scoring,
    int decimals,
    Semaforo semaforo,
    RollUp rollUp,
    MissingAtYearEnd missingAtYearEnd) {

  private static final int MOST_DECIMALS = 10;

  /** What the documents of the chambers print. */
  public static final ScoringProfile USUAL =
      new ScoringProfile(
          "predefinito",
          1,
          RuleSetting.of(ScoringRule.PROPORTIONAL, Cap.HUNDRED),
          2,
          Semaforo.USUAL,
          new RollUp(RollUp.Policy.FLAT_MEAN, RollUp.Basis.OWN_KIND),
          MissingAtYearEnd.ZERO);

  /**
   * Everything that is contradictory or incomplete, all at once; places are the members of the
   * event, as in {@code semaforo.green}. A member that was not given may be null here, and only
   * here: a profile is used after it was checked.
   */
  public List<Fault> check() {
    List<Fault> faults = new ArrayList<>();
    if (code == null || code.isBlank()) {
      faults.add(Fault.at("code", FaultCode.PROFILE_CODE));
    }
    if (version < 1) {
      faults.add(Fault.at("version", FaultCode.PROFILE_VERSION));
    }
    faults.addAll(scoring.check());
    checkSemaforo(faults);
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      faults.add(Fault.at("decimals", FaultCode.PROFILE_DECIMALS));
    }
    if (rollUp == null || rollUp.policy() == null || rollUp.basis() == null) {
      faults.add(Fault.at("rollUp", FaultCode.PROFILE_ROLL_UP_MISSING));
    }
    if (missingAtYearEnd == null) {
      faults.add(Fault.at("missingAtYearEnd", FaultCode.PROFILE_MISSING_AT_YEAR_END));
    }
    return faults;
  }

  private void checkSemaforo(List<Fault> faults) {
    if (semaforo == null || semaforo.green() == null || semaforo.yellow() == null) {
      faults.add(Fault.at("semaforo", FaultCode.PROFILE_SEMAFORO_MISSING));
      return;
    }
    if (semaforo.green().compareTo(semaforo.yellow()) <= 0) {
      faults.add(
          Fault.at(
              "semaforo",
              FaultCode.PROFILE_SEMAFORO_UPSIDE_DOWN,
              semaforo.green(),
              semaforo.yellow()));
    }
    checkReach(semaforo.green(), "semaforo.green", faults);
    checkReach(semaforo.yellow(), "semaforo.yellow", faults);
  }

  private void checkReach(Figure threshold, String place, List<Fault> faults) {
    Optional<Figure> cap = Optional.ofNullable(scoring.cap()).flatMap(Cap::highest);
    if (threshold.signum() < 0 || cap.filter(h -> threshold.compareTo(h) > 0).isPresent()) {
      faults.add(Fault.at(place, FaultCode.PROFILE_SEMAFORO_OUT_OF_REACH, threshold));
    }
  }
}
