package it.quadrante.measurement;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import it.quadrante.measurement.notice.NoticeRound;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What every test of notices starts from: rounds as the schedule makes them, and feeds. */
public abstract class NoticeTest extends PeriodTest {
  protected static final String REFERENT = "ms-data-referent";

  @Inject NoticeRound round;

  protected void roundOn(String instant) {
    TestClock.set(instant);
    round.of(chamber);
  }

  /** As many instances as there may be: all at the same moment. */
  protected void roundsAtOnce(int instances) throws Exception {
    CyclicBarrier start = new CyclicBarrier(instances);
    List<Thread> threads =
        Stream.generate(() -> new Thread(() -> roundAfter(start))).limit(instances).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void roundAfter(CyclicBarrier start) {
    try {
      start.await();
      round.of(chamber);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  protected String notices() {
    return "/api/v1/chambers/" + chamber + "/notices";
  }

  protected RequestSpecification account(String name) {
    return as(name, "/" + chamber + "/data-referent");
  }

  protected List<JsonNode> feed(RequestSpecification of) {
    String body = of.get(notices()).then().statusCode(200).extract().asString();
    return StreamSupport.stream(Facts.json(body).get("items").spliterator(), false).toList();
  }

  /** What the golden referent was told, the newest first. */
  protected List<String> told() {
    return kinds(REFERENT);
  }

  protected List<String> kinds(String account) {
    return feed(account(account)).stream().map(one -> one.get("kind").textValue()).toList();
  }

  protected long rows(String table) {
    return count("select count(*) from " + table + " where chamber = '" + chamber + "'");
  }

  /** The chamber in its next version: the appointments and units that are given. */
  protected void change(Facts.AChamber next) {
    send(Facts.CHAMBER_CHANGED, next.toJson());
    org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(20))
        .until(
            () ->
                count("select version from chamber where chamber = '" + chamber + "'")
                    == next.data().get("version").intValue());
  }
}
