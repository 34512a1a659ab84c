package it.quadrante.measurement.evidence;

import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.measurement.evidence.domain.Evidence;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** How much there may be: in a cell, and on its way in at once. */
@ApplicationScoped
class EvidenceLimits {
  private final MeasurementSettings.Evidence settings;
  private final Semaphore room;
  private final Map<String, Integer> ofAccount = new ConcurrentHashMap<>();

  EvidenceLimits(MeasurementSettings settings) {
    this.settings = settings.evidence();
    this.room = new Semaphore(this.settings.mostAtOnce());
  }

  /**
   * Takes a file in. Each holds a thread for as long as it takes to arrive: slow lines must not
   * take all of them, nor those of one account the room of all others.
   *
   * @throws ProblemException TEMPORARILY_UNAVAILABLE
   */
  <T> T whileThereIsRoom(String account, Supplier<T> intake) {
    int own = ofAccount.merge(account, 1, Integer::sum);
    try {
      if (own > settings.mostAtOncePerAccount() || !room.tryAcquire()) {
        throw new ProblemException(HttpProblem.TEMPORARILY_UNAVAILABLE);
      }
      try {
        return intake.get();
      } finally {
        room.release();
      }
    } finally {
      ofAccount.computeIfPresent(account, (same, files) -> files == 1 ? null : files - 1);
    }
  }

  /**
   * Whether a cell takes one more beside those that the next submission will have.
   *
   * @throws ProblemException EVIDENCE_THERE_ALREADY, EVIDENCE_TOO_MANY, EVIDENCE_TOO_MUCH
   */
  void require(List<Evidence> ofCell, ReceivedFile one) {
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
