package it.quadrante.faults;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Publishes one small plan after the other, as long as it is told to go on. */
final class Planner implements Callable<Void> {
  private static final long PAUSE_MILLIS = 1_000;

  private final Office office;
  private final AtomicInteger plans;
  private final Ledger ledger;
  private final BooleanSupplier goesOn;

  /**
   * @param plans numbers every plan once
   */
  Planner(Office office, AtomicInteger plans, Ledger ledger, BooleanSupplier goesOn) {
    this.office = office;
    this.plans = plans;
    this.ledger = ledger;
    this.goesOn = goesOn;
  }

  @Override
  public Void call() {
    while (goesOn.getAsBoolean()) {
      int number = plans.incrementAndGet();
      office.publish("N" + number, 1);
      ledger.accepted("plan", "PUBLISHED", number);
      Moments.pass(PAUSE_MILLIS);
    }
    return null;
  }
}
