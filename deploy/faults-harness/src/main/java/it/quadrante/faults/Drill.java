package it.quadrante.faults;

import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import it.quadrante.localstack.ServiceProcess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Rounds of load with a fault in each, chosen and timed by the seed. */
final class Drill implements AutoCloseable {
  private static final int INDICATORS = 16;
  private static final int CELLS = 3 * INDICATORS;

  /** Seeds that lie side by side begin alike. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int SHORTEST_CALM_MILLIS = 300;
  private static final int LONGEST_CALM_MILLIS = 1_500;

  private final Ledger ledger = new Ledger();
  private final List<String> unreadable = new ArrayList<>();
  private final LocalStack stack;
  private final long seed;
  private final Instances instances;
  private final Load load;
  private final Holdings holdings;
  private final Messages messages;
  private final Accountant accountant;

  /** Opens a chamber and the cells of a plan. */
  Drill(LocalStack stack, long seed) {
    this.stack = stack;
    this.seed = seed;
    this.instances = new Instances(stack);
    Tokens tokens = new Tokens(stack.keycloak());
    Office office = new Office(new Client(instances, tokens));
    office.open();
    office.publish("P", INDICATORS);
    this.load = new Load(instances, tokens, office.cells(CELLS), ledger);
    this.holdings = new Holdings(stack.postgres());
    this.messages = new Messages(stack.kafka());
    this.accountant =
        new Accountant(ledger, holdings, messages, unreadable, stack.service(Service.REPORTING));
  }

  /** From now on two instances of every service. */
  void doubled() {
    instances.addSecond();
  }

  /** All faults come in turn, in an order that the seed chooses, before one comes again. */
  Round round(int number) throws Exception {
    List<Fault> faults = faults();
    Collections.shuffle(faults, new Random(seed));
    return round(number, faults.get(number % faults.size()), new Random(seed ^ number * SPREAD));
  }

  Round round(int number, Fault fault, Random random) throws Exception {
    long begin = System.nanoTime();
    int before = ledger.size();
    load.start();
    calm(random);
    fault.strike(random);
    calm(random);
    load.stop();
    Account account = accountant.account();
    return new Round(
        number,
        instances.ofEach(),
        fault.name(),
        ledger.size() - before,
        account,
        (System.nanoTime() - begin) / 1e9);
  }

  private static void calm(Random random) {
    Moments.pass(SHORTEST_CALM_MILLIS + random.nextInt(LONGEST_CALM_MILLIS - SHORTEST_CALM_MILLIS));
  }

  private List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (Part part : parts()) {
      faults.add(new Kill(part));
      faults.add(new Pause(part));
      faults.add(new Restart(part));
    }
    faults.add(new Away(Part.of(stack.kafka())));
    faults.add(new Repeat(messages));
    faults.add(unreadableMessages());
    faults.add(new SwapTopics(stack, instances, holdings));
    return faults;
  }

  Fault unreadableMessages() {
    return new Garble(messages, unreadable);
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (Service service : Service.values()) {
      int number = 0;
      for (ServiceProcess instance : instances.of(service)) {
        parts.add(Part.of(instance, ++number));
      }
    }
    parts.add(Part.of(stack.kafka()));
    parts.add(Part.of(stack.postgres()));
    return parts;
  }

  @Override
  public void close() {
    load.close();
  }
}
