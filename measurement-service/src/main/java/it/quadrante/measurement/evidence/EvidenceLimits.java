package it.quadrante.measurement.evidence;

import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.measurement.evidence.domain.Evidence;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** How much there may be: in a cell, and on its way in at once. */
@ApplicationScoped
class EvidenceLimits {
  private final MeasurementSettings.Evidence settings;
  private final Semaphore room;

  EvidenceLimits(MeasurementSettings settings) {
    this.settings = settings.evidence();
    this.room = new Semaphore(this.settings.mostAtOnce());
  }

  /**
   * Takes a file in. Each holds a connection to the database for as long as it takes to arrive, so
   * that slow lines must not take all of them.
   *
   * @throws ProblemException TEMPORARILY_UNAVAILABLE
   */
  <T> T whileThereIsRoom(Supplier<T> intake) {
    if (!room.tryAcquire()) {
      throw new ProblemException(HttpProblem.TEMPORARILY_UNAVAILABLE);
    }
    try {
      return intake.get();
    } finally {
      room.release();
    }
  }

  /**
   * Whether a cell takes one more beside those that the next submission will have.
   *
   * @throws ProblemException EVIDENCE_THERE_ALREADY, EVIDENCE_TOO_MANY, EVIDENCE_TOO_MUCH
   */
  void require(List<Evidence> ofCell, Upload.Received one) {
    List<Evidence> others = ofCell.stream().filter(Evidence::goesOn).toList();
    others.stream()
        .filter(other -> other.sha256().equals(one.sha256()))
        .findFirst()
        .ifPresent(
            same -> {
              throw new ProblemException(EvidenceProblem.EVIDENCE_THERE_ALREADY, same.name());
            });
    if (others.size() >= settings.mostPerCell()) {
      throw new ProblemException(EvidenceProblem.EVIDENCE_TOO_MANY, settings.mostPerCell());
    }
    long together = others.stream().mapToLong(Evidence::size).sum() + one.size();
    if (together > settings.mostBytesPerCell()) {
      throw new ProblemException(EvidenceProblem.EVIDENCE_TOO_MUCH, settings.mostBytesPerCell());
    }
  }
}
