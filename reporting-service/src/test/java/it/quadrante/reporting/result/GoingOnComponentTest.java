package it.quadrante.reporting.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.identity.InChamber;
import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.ReportingSettings;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.TestClock;
import it.quadrante.reporting.automatic.store.CountedInputs;
import it.quadrante.reporting.facts.ACell;
import it.quadrante.reporting.facts.AChamber;
import it.quadrante.reporting.facts.AClosing;
import it.quadrante.reporting.facts.APlan;
import it.quadrante.reporting.facts.AValue;
import it.quadrante.reporting.facts.Facts;
import it.quadrante.reporting.input.events.Content;
import it.quadrante.reporting.input.events.ReadFacts;
import it.quadrante.reporting.input.events.Received;
import it.quadrante.reporting.input.store.CellInputs;
import it.quadrante.reporting.input.store.InputStore;
import it.quadrante.reporting.input.store.PlanInputs;
import it.quadrante.reporting.input.store.YearLocks;
import it.quadrante.reporting.result.store.FailedPlans;
import it.quadrante.reporting.result.store.ResultStore;
import it.quadrante.reporting.verification.VerifyResults;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is computed by going on from what is remembered is what is computed from scratch. */
@QuarkusTest
class GoingOnComponentTest extends ReportingTest {
  private static final String PLAN = "CCIAA-2017-P";
  private static final Set<String> ALL = Set.of(PLAN, "CCIAA-2017-Q", "CCIAA-2017-R");
  private static final List<String> MEASURES = List.of("A", "B", "C", "D");
  private static final List<String> QUADRIMESTRI = List.of("I", "II", "III");

  @Inject ReadFacts reader;
  @Inject VerifyResults verification;
  @Inject InChamber chambers;
  @Inject CurrentChamber current;
  @Inject TransactionSynchronizationRegistry transaction;
  @Inject ReportingSettings settings;
  @Inject FindEarlierResults earlier;
  @Inject PlanInputs plans;
  @Inject CellInputs cells;
  @Inject CountedInputs counted;
  @Inject InputStore inputs;
  @Inject YearLocks years;
  @Inject ResultStore results;
  @Inject FailedPlans failures;
  @Inject BusinessDay day;
  @Inject RecomputePlans own;

  private APlan plan() {
    return Facts.aPlan(chamber, "P")
        .with("A", "[A]", "SUM", "I", "II", "III")
        .growingOver("CCIAA-2016-P", "A")
        .with("B", "100 × [B] / [A]", "SUM", "I", "II", "III")
        .with("C", "[C] + [B]", "LAST", "II", "III")
        .counted("Tempo", "UPDATES_IN_TIME", "SERV1", "SERV2")
        .counted("Dovuti", "UPDATES_DUE")
        .counted("Report", "REPORTS_IN_TIME")
        .over("E", "100 × [Tempo] / [Dovuti] + [Report]")
        .withIndividual("D");
  }

  /** Reads none of the cells that it counts, but a mean of its results. */
  private APlan counting() {
    return Facts.aPlan(chamber, "R")
        .with("A", "[A]", "SUM", "I", "II", "III")
        .operative()
        .counted("Tempo", "UPDATES_IN_TIME")
        .over("E", "[Tempo]")
        .operative()
        .counted("Media", "OPERATIVE_MEAN")
        .over("F", "[Media]");
  }

  private void take(Envelope... facts) {
    reader.apply(chamber, List.of(facts).stream().map(reader::decode).toList());
  }

  private void publish() {
    take(
        Facts.aPlan(chamber, "P").of(2016).with("A").sent(),
        plan().sent(),
        counting().sent(),
        Facts.aPlan(chamber, "Q").with("A").with("C").sent());
  }

  /** Facts by chance, each version of a cell in its turn, some of them twice or late. */
  private final class Chance {
    private final Random random;
    private final Map<String, Integer> versions = new TreeMap<>();
    private final List<Envelope> late = new ArrayList<>();

    private Chance(long seed) {
      this.random = new Random(seed);
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private int next(String what) {
      return versions.merge(what, 1, Integer::sum);
    }

    private Envelope fact() {
      int kind = random.nextInt(45);
      if (kind < 26) {
        return value();
      }
      if (kind < 28 && !late.isEmpty()) {
        return late.remove(0);
      }
      if (kind < 35) {
        return counted();
      }
      if (kind < 38) {
        String measure = one(MEASURES);
        return Facts.cell(chamber, measure, next("cell " + measure), one(DEADLINES));
      }
      if (kind == 38) {
        AChamber told = Facts.aChamber(chamber).version(next("chamber"));
        return random.nextBoolean() ? told.sent() : told.closedOn("2018-02-01").sent();
      }
      if (kind < 40) {
        return plan().version(1 + next("plan")).inForceFrom(one(QUADRIMESTRI)).sent();
      }
      if (kind < 42) {
        AClosing closing =
            Facts.aClosing(chamber).number(next("closing")).without("C", one(POLICIES));
        return (random.nextBoolean() ? closing : closing.reopened()).sent();
      }
      return Facts.aValue(chamber, "A").version(next("earlier")).number(number()).of(2016).sent();
    }

    /** A cell, mostly of a measure that no plan reads; its versions come in any order. */
    private Envelope counted() {
      String measure = one(List.of("A", "X", "Y", "Z"));
      String quadrimestre = one(QUADRIMESTRI);
      int version = next("cell " + measure + quadrimestre) + 1000 + (random.nextBoolean() ? 3 : 0);
      ACell cell =
          Facts.aCell(chamber, measure)
              .in(quadrimestre)
              .version(version)
              .dueBy(random.nextInt(5) == 0 ? one(DEADLINES) : "2018-01-15")
              .of(one(List.of("SERV1", "SERV2", "SERV3")));
      return switch (random.nextInt(6)) {
        case 0 -> cell.sent();
        case 1 -> cell.state("NOT_ASSESSABLE").sent();
        case 4 -> cell.state("NOT_EXPECTED").sent();
        case 5 -> cell.suspended("2018-01-10", one(DEADLINES)).sent();
        case 2 -> cell.validated(one(List.of("2018-01-20", "2018-02-19"))).sent();
        default -> cell.submitted(one(List.of("2018-01-10", "2018-01-20"))).sent();
      };
    }

    private Envelope value() {
      String measure = one(MEASURES);
      String quadrimestre = one(QUADRIMESTRI);
      int version = next(measure + quadrimestre);
      AValue value =
          Facts.aValue(chamber, measure).in(quadrimestre).version(version).number(number());
      switch (random.nextInt(8)) {
        case 0 -> value.outcome("WITHDRAWN");
        case 1 -> value.suspendedUntil(one(DEADLINES));
        case 2 -> value.outcome("NOT_ASSESSABLE");
        case 3 -> {
          late.add(value.sent());
          return Facts.aValue(chamber, measure)
              .in(quadrimestre)
              .version(next(measure + quadrimestre))
              .number(number())
              .sent();
        }
        default -> {}
      }
      return value.sent();
    }

    private String number() {
      return String.valueOf(random.nextInt(150));
    }
  }

  private static final List<String> DEADLINES =
      List.of("2018-01-15", "2018-02-28", "2018-03-10", "2017-09-15");
  private static final List<String> POLICIES = List.of("ZERO", "EXCLUDE");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anySequenceOfFactsGivesWhatComputingFromScratchGives(long seed) {
    Chance chance = new Chance(seed);
    publish();

    for (int batch = 0; batch < 40; batch++) {
      if (batch == 25) {
        TestClock.set("2018-03-05T10:00:00Z");
      }
      take(
          IntStream.rangeClosed(0, chance.random.nextInt(4))
              .mapToObj(i -> chance.fact())
              .toArray(Envelope[]::new));
      if (batch % 4 == 3) {
        assertThat(verification.verify(chamber).differences())
            .as("batch %d of seed %d", batch, seed)
            .isEmpty();
      }
    }
  }

  @Test
  void aValueIsGoneOnFromAndNothingIsReadAgain() {
    publish();
    take(Facts.aValue(chamber, "D").number("40").sent());
    assertThat(
            rows(
                "delete from result where subject = 'indicator:A' and quadrimestre = 'III'"
                    + " and plan = '"
                    + PLAN
                    + "' and chamber = '"
                    + chamber
                    + "' returning 1"))
        .hasSize(1);

    take(Facts.aValue(chamber, "D").number("80").version(2).sent());

    assertThat(
            json(evaluator().get(results("P") + "/indicator:D").then().extract().asString())
                .at("/result/percentageText")
                .textValue())
        .isEqualTo("100,00");
    assertThat(verification.verify(chamber).differences()).hasSize(1);
  }

  /** Another instance of the service, with a memory of its own. */
  private RecomputePlans another() {
    return new RecomputePlans(
        new LoadPlan(plans, cells, counted, earlier, current, settings),
        plans,
        cells,
        counted,
        years,
        results,
        failures,
        new KeptYears(current, transaction, settings),
        day,
        current);
  }

  private void take(RecomputePlans reading, Envelope fact) {
    Received received = reader.decode(fact);
    List<Content> contents = List.of(received.content());
    chambers.run(
        chamber,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      years.hold(new TreeSet<>(Set.of(2017)));
                      inputs.store(List.of(received));
                      reading.touched(ALL, contents);
                    }));
  }

  private Envelope value(String measure, String quadrimestre, int version) {
    return Facts.aValue(chamber, measure)
        .in(quadrimestre)
        .version(version)
        .number(String.valueOf(10 * version))
        .sent();
  }

  @Test
  void twoReadersThatRememberForThemselvesNeverWriteOlderFigures() {
    publish();
    List<RecomputePlans> readers = List.of(own, another());
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<CompletableFuture<Void>> atWork =
          IntStream.range(0, 2)
              .mapToObj(
                  at ->
                      CompletableFuture.runAsync(
                          () -> {
                            for (int version = 1; version <= 15; version++) {
                              take(
                                  readers.get(at),
                                  value(MEASURES.get(at), QUADRIMESTRI.get(version % 3), version));
                            }
                          },
                          threads))
              .toList();
      atWork.forEach(CompletableFuture::join);
    } finally {
      threads.shutdown();
    }

    assertThat(verification.verify(chamber).differences()).isEmpty();
  }

  @Test
  void whatATransactionDidThatFailedIsNotGoneOnFrom() {
    publish();
    take(own, value("A", "I", 1));
    Received lost = reader.decode(value("A", "I", 2));

    Runnable failing =
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      years.hold(new TreeSet<>(Set.of(2017)));
                      inputs.store(List.of(lost));
                      own.touched(ALL, List.of(lost.content()));
                      throw new IllegalStateException("lost");
                    });
    assertThatThrownBy(() -> chambers.run(chamber, failing)).hasMessageContaining("lost");
    take(own, value("B", "I", 1));

    assertThat(verification.verify(chamber).differences()).isEmpty();
  }
}
