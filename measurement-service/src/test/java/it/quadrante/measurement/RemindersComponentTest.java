package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deadlines: III 2017 is due on Monday, 15 January 2018. */
@QuarkusTest
class RemindersComponentTest extends NoticeTest {

  @Test
  void whoOwesValuesIsToldTwiceBeforeTheDeadlineAndOnceAfterIt() {
    // Given
    openPlanOfTwo();

    // Then
    roundOn("2018-01-03T10:00:00Z");
    assertThat(told()).isEmpty();
    roundOn("2018-01-04T10:00:00Z");
    roundOn("2018-01-04T11:00:00Z");
    roundOn("2018-01-05T10:00:00Z");
    assertThat(told()).containsExactly("DEADLINE_NEAR");
    roundOn("2018-01-12T10:00:00Z");
    roundOn("2018-01-15T10:00:00Z");
    assertThat(told()).containsExactly("DEADLINE_NEAR", "DEADLINE_NEAR");
    roundOn("2018-01-16T10:00:00Z");
    roundOn("2018-01-17T10:00:00Z");
    assertThat(told()).containsExactly("DEADLINE_PASSED", "DEADLINE_NEAR", "DEADLINE_NEAR");
    assertThat(rows("notice")).isEqualTo(3);
    assertThat(rows("notice_mail")).as("no addresses: no mail").isZero();
  }

  @Test
  void theNoticeNamesWhatIsOwed() {
    // Given
    openPlanOfTwo();
    submit("A", number("1")).then().statusCode(201);

    // When
    roundOn("2018-01-10T10:00:00Z");

    // Then
    JsonNode notice = feed(account(REFERENT)).get(0);
    assertThat(notice.get("count").intValue()).isEqualTo(1);
    assertThat(notice.get("cells").findValuesAsText("measure")).containsExactly("B");
    assertThat(notice.get("dueBy").textValue()).isEqualTo("2018-01-15");
    assertThat(notice.get("title").textValue())
        .isEqualTo("Valori da inviare entro il 15/01/2018: 1 (CCIAA, quadrimestre III del 2017)");
  }

  @Test
  void whoOwesNothingIsToldNothing() {
    // Given
    openPlanOfTwo();
    makeOfficial("A", "1");
    submit("B", number("2")).then().statusCode(201);

    // When
    roundOn("2018-01-12T10:00:00Z");
    roundOn("2018-01-16T10:00:00Z");

    // Then
    assertThat(rows("notice")).isZero();
  }

  @Test
  void ofAClosedPeriodNothingIsTold() {
    // Given
    openPlanOfTwo();
    TestClock.set("2018-01-16T05:00:00Z");
    close("A", "ZERO", "B", "EXCLUDE").then().statusCode(201);

    // When
    roundOn("2018-01-16T10:00:00Z");

    // Then
    assertThat(rows("notice")).isZero();
  }

  @Test
  void aDeadlineThatIsMovedIsToldAgain() {
    // Given
    openPlanOfTwo();
    roundOn("2018-01-12T10:00:00Z");

    // When
    change(
        Facts.aChamber(chamber)
            .version(9)
            .withPeriod(2017, "III", "2017-09-01", "2017-12-31", "2018-02-09"));
    roundOn("2018-01-16T10:00:00Z");
    roundOn("2018-02-08T10:00:00Z");

    // Then
    assertThat(feed(account(REFERENT)))
        .extracting(one -> one.get("dueBy").textValue())
        .containsExactly("2018-02-09", "2018-01-15");
  }

  @Test
  void itIsToldOnWorkingDaysFromSevenInTheMorning() {
    // Given
    openPlanOfTwo();

    // Then
    roundOn("2018-01-12T05:59:00Z");
    assertThat(told()).isEmpty();
    roundOn("2018-01-13T10:00:00Z");
    assertThat(told()).as("a Saturday").isEmpty();
    roundOn("2018-01-15T06:00:00Z");
    assertThat(told()).containsExactly("DEADLINE_NEAR");
  }

  @Test
  void aDelegateIsToldWhileThereIsAHolder() {
    // Given
    openPlanOfTwo();
    Facts.AChamber next =
        Facts.aChamber(chamber)
            .version(9)
            .appointing("deputy", "ENTE", "DATA_REFERENT", "2018-01-01", null);
    ((ObjectNode) next.data().at("/appointments/0")).put("validTo", "2018-01-11");
    ((ObjectNode) next.data().at("/appointments/2")).put("capacity", "DELEGATE");
    change(next);

    // When
    roundOn("2018-01-11T10:00:00Z");
    roundOn("2018-01-12T10:00:00Z");

    // Then
    assertThat(kinds("deputy")).containsExactly("DEADLINE_NEAR");
    assertThat(told()).containsExactly("DEADLINE_NEAR");
  }

  @Test
  void eachReferentIsToldOfTheOwnUnits() {
    // Given
    open(
        aPlan("P")
            .measuring("A", "NUMBER", "III")
            .enteredBy("UFF1")
            .measuring("B", "NUMBER", "III")
            .enteredBy("UFF2"));
    change(
        Facts.aChamber(chamber)
            .version(9)
            .withUnit("UFF1", null)
            .withUnit("UFF2", null)
            .appointing("first", "UFF1", "DATA_REFERENT", null, null)
            .appointing("gone", "UFF2", "DATA_REFERENT", null, "2018-01-09")
            .appointing("judge", "UFF2", "VALIDATOR", null, null));

    // When
    roundOn("2018-01-10T10:00:00Z");

    // Then
    assertThat(feed(account("first")).get(0).get("cells").findValuesAsText("measure"))
        .containsExactly("A");
    assertThat(feed(account(REFERENT)).get(0).get("count").intValue()).isEqualTo(2);
    assertThat(List.of(kinds("gone"), kinds("judge"))).containsOnly(List.of());
  }

  @Test
  void inAMergedChamberWhatIsClosedIsNotAskedFor() {
    // Given
    openPlanOfTwo();
    change(Facts.aChamber(chamber).version(9).mergedInto("TNO", "2018-01-01", "CLOSE"));

    // When
    roundOn("2018-01-10T10:00:00Z");

    // Then
    assertThat(rows("notice")).isZero();
  }

  @Test
  void ofSeveralInstancesOneTells() throws Exception {
    // Given
    openPlanOfTwo();

    // When
    TestClock.set("2018-01-10T10:00:00Z");
    roundsAtOnce(6);

    // Then
    assertThat(rows("notice")).isEqualTo(1);
  }

  @Test
  void whereNothingIsDueThereIsNothingToDo() {
    // Given
    openPlanOfTwo();
    TestClock.set("2018-01-03T10:00:00Z");
    assertThat(round.waiting()).contains(chamber);

    // When
    round.go();

    // Then
    assertThat(round.waiting()).doesNotContain(chamber);
    assertThat(rows("notice")).isZero();
    TestClock.set("2018-01-04T05:00:00Z");
    assertThat(round.waiting()).as("before seven").doesNotContain(chamber);
    TestClock.set("2018-01-04T06:00:00Z");
    assertThat(round.waiting()).contains(chamber);
  }

  @Test
  void oldNoticesAreRemoved() {
    // Given
    openPlanOfTwo();
    roundOn("2018-01-10T10:00:00Z");

    // Then
    roundOn("2019-01-10T10:00:00Z");
    assertThat(rows("notice")).isEqualTo(1);
    roundOn("2019-01-11T10:00:00Z");
    assertThat(rows("notice")).isZero();
  }
}
