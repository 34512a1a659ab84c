package it.quadrante.planning.chamber;

import it.quadrante.planning.chamber.domain.Authorities;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.domain.UnitAuthority;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Reads who may submit and validate for which unit of the current chamber. */
@ApplicationScoped
public class ReadAuthorities {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final ChamberStore chambers;
  private final Clock clock;

  ReadAuthorities(ChamberStore chambers, Clock clock) {
    this.chambers = chambers;
    this.clock = clock;
  }

  /**
   * Those of a day, by entity and unit.
   *
   * @param day ISO 8601; null for today
   * @param entity null for all
   * @param unit null for all
   */
  @Transactional
  public List<UnitAuthority> on(String chamber, String day, String entity, String unit) {
    Chamber now =
        chambers
            .current()
            .orElseThrow(
                () -> new ProblemException(ChamberProblem.CHAMBER_NOT_REGISTERED, chamber));
    return Authorities.on(now, read(day)).stream()
        .filter(one -> entity == null || one.entity().equals(entity))
        .filter(one -> unit == null || one.unit().equals(unit))
        .toList();
  }

  private LocalDate read(String day) {
    if (day == null) {
      return LocalDate.ofInstant(clock.instant(), ROME);
    }
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException unreadable) {
      throw new ProblemException(ChamberProblem.DAY_UNREADABLE, day);
    }
  }
}
