package it.quadrante.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Some clients at once, each with cells of its own, and one that publishes plans. */
final class Load implements AutoCloseable {
  private static final int CLIENTS = 4;

  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + 1);
  private final AtomicInteger values = new AtomicInteger();
  private final AtomicInteger plans = new AtomicInteger();
  private final List<Future<Void>> running = new ArrayList<>();
  private final Instances instances;
  private final Tokens tokens;
  private final List<JsonNode> cells;
  private final Ledger ledger;
  private volatile boolean goesOn;

  Load(Instances instances, Tokens tokens, List<JsonNode> cells, Ledger ledger) {
    this.instances = instances;
    this.tokens = tokens;
    this.cells = cells;
    this.ledger = ledger;
  }

  void start() {
    goesOn = true;
    int each = cells.size() / CLIENTS;
    for (int i = 0; i < CLIENTS; i++) {
      running.add(
          threads.submit(
              new Worker(
                  new Client(instances, tokens),
                  cells.subList(i * each, (i + 1) * each),
                  values,
                  ledger,
                  () -> goesOn)));
    }
    Office office = new Office(new Client(instances, tokens));
    running.add(threads.submit(new Planner(office, plans, ledger, () -> goesOn)));
  }

  /** Waits until every write that was begun is answered; that takes a healthy system. */
  void stop() {
    goesOn = false;
    try {
      for (Future<Void> one : running) {
        one.get();
      }
      running.clear();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a client failed: " + failed.getCause(), failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    goesOn = false;
    threads.shutdownNow();
  }
}
