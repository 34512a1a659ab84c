package it.quadrante.reporting.result;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.reporting.ReportingSettings;
import it.quadrante.reporting.input.store.YearLocks.Stamps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What this instance remembers of the years it computed, as long as there is room. It is worth
 * something only while the year's stamp is the one it was left with: another instance that computed
 * since, or a transaction that failed, makes it worthless, and all is computed from scratch.
 */
@ApplicationScoped
class KeptYears {
  private record Key(String chamber, int year) {}

  private record Kept(UUID stamp, LocalDate asOf, Map<String, ComputedPlan> plans) {
    int weight() {
      return 1 + plans.values().stream().mapToInt(ComputedPlan::indicators).sum();
    }
  }

  private final CurrentChamber chamber;
  private final TransactionSynchronizationRegistry transaction;
  private final Cache<Key, Kept> years;

  KeptYears(
      CurrentChamber chamber,
      TransactionSynchronizationRegistry transaction,
      ReportingSettings settings) {
    this.chamber = chamber;
    this.transaction = transaction;
    this.years =
        Caffeine.newBuilder()
            .maximumWeight(settings.results().keptIndicators())
            .<Key, Kept>weigher((key, kept) -> kept.weight())
            .build();
  }

  /** What is to be gone on from in the transaction that is under way. */
  Year of(int year, Stamps stamps, LocalDate asOf) {
    Key key = new Key(chamber.code(), year);
    Map<String, ComputedPlan> plans =
        Optional.ofNullable(years.getIfPresent(key))
            .filter(kept -> kept.stamp().equals(stamps.before()) && kept.asOf().equals(asOf))
            .map(Kept::plans)
            .orElse(Map.of());
    return new Year(key, stamps.after(), asOf, new HashMap<>(plans));
  }

  /** A year under way. */
  final class Year {
    private final Key key;
    private final UUID stamp;
    private final LocalDate asOf;
    private final Map<String, ComputedPlan> plans;

    private Year(Key key, UUID stamp, LocalDate asOf, Map<String, ComputedPlan> plans) {
      this.key = key;
      this.stamp = stamp;
      this.asOf = asOf;
      this.plans = plans;
    }

    /** As it was computed last; empty where that is not known. */
    Optional<ComputedPlan> plan(String plan) {
      return Optional.ofNullable(plans.get(plan));
    }

    void computed(ComputedPlan plan) {
      plans.put(plan.plan(), plan.stored());
    }

    void failed(String plan) {
      plans.remove(plan);
    }

    /** Remembered only if the transaction is committed. */
    void keepOnCommit() {
      transaction.registerInterposedSynchronization(
          new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
              if (status == Status.STATUS_COMMITTED) {
                years.put(key, new Kept(stamp, asOf, Map.copyOf(plans)));
              }
            }
          });
    }
  }

  /** All of it, so that everything is computed from scratch. */
  void forget() {
    years.invalidateAll();
  }
}
