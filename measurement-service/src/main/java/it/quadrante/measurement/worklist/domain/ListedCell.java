package it.quadrante.measurement.worklist.domain;

import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.cell.domain.Decision;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Official;
import it.quadrante.measurement.cell.domain.Request;
import it.quadrante.measurement.cell.domain.Submission;
import it.quadrante.measurement.cell.domain.Warnings;
import it.quadrante.measurement.cell.domain.Warnings.Measured;
import it.quadrante.measurement.cell.domain.Warnings.Warning;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A cell as a list of things to do shows it.
 *
 * @param state what it shows today
 * @param answeredUntil last day on which a value is official or nobody owes one, or null
 * @param official what is official of it, or null
 * @param submission the last one, or null
 * @param decision that led to its state, or null
 * @param request that waits for somebody else's decision, or null
 * @param submittedAt when the last value was handed in; null where the list does not ask
 * @param previous the quadrimestre before, where a value of it is official
 * @param yearBefore the same quadrimestre of the year before, likewise
 */
public record ListedCell(
    UUID id,
    String entity,
    String measure,
    int year,
    Quadrimestre quadrimestre,
    String name,
    MeasureUnit unit,
    CellStatus state,
    int version,
    LocalDate opensOn,
    LocalDate dueBy,
    LocalDate answeredUntil,
    Official official,
    Submission submission,
    Decision decision,
    Request request,
    Instant submittedAt,
    Optional<Earlier> previous,
    Optional<Earlier> yearBefore) {

  /** Whether a value is official, or nobody owes one on that day. */
  public boolean isAnsweredOn(LocalDate day) {
    return answeredUntil != null && !day.isAfter(answeredUntil);
  }

  /** What was handed in. */
  public Optional<Measured> entered() {
    return Optional.ofNullable(submission).map(handedIn -> new Measured(unit, handedIn.value()));
  }

  /** What a validator should look at twice; none where nothing was handed in. */
  public Set<Warning> warnings() {
    return entered()
        .map(
            now ->
                Warnings.of(
                    now,
                    previous.map(Earlier::official).orElse(null),
                    yearBefore.map(Earlier::official).orElse(null)))
        .orElse(Set.of());
  }
}
