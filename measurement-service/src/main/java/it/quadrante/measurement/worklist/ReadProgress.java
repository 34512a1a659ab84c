package it.quadrante.measurement.worklist;

import it.quadrante.measurement.cell.domain.Progress;
import it.quadrante.measurement.cell.store.ProgressCounts;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads how far the collection of a chamber is, by entity and unit. */
@ApplicationScoped
public class ReadProgress {
  private final ProgressCounts counts;
  private final Clock clock;

  ReadProgress(ProgressCounts counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * In the order of entities, quadrimestri and units; what expects nothing is not there.
   *
   * @param year null for that of today
   * @param quadrimestre null for all
   */
  @Transactional
  public List<Progress> of(Integer year, Quadrimestre quadrimestre) {
    LocalDate today = BusinessDay.of(clock.instant());
    return counts.of(year == null ? today.getYear() : year, quadrimestre, today);
  }
}
