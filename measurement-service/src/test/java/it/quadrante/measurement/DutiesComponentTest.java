package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.measurement.Facts.AChamber;
import it.quadrante.measurement.Facts.APlan;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import org.junit.jupiter.api.Test;

/** What a referent has to enter: whose, in which order, with what beside it. */
@QuarkusTest
class DutiesComponentTest extends WorkTest {

  private APlan aPlanOfUnits() {
    return aPlan("P")
        .measuring("OfUff", "NUMBER", "III")
        .enteredBy("UFF")
        .measuring("OfArea2", "NUMBER", "III")
        .enteredBy("AREA2")
        .measuring("OfBoth", "NUMBER", "III")
        .enteredBy("AREA2")
        .enteredBy("UFF")
        .measuring("OfAll", "NUMBER", "III");
  }

  @Test
  void aReferentSeesWhatTheOwnUnitAndThoseBeneathItEnterAndNothingElse() {
    // Given
    AChamber people = aChamberOfUnits();
    appoint(people, "sg", "ENTE", "DATA_REFERENT");
    appoint(people, "dir1", "AREA1", "DATA_REFERENT");
    appoint(people, "area2", "AREA2", "DATA_REFERENT");
    appoint(people, "only-validates", "ENTE", "VALIDATOR");
    open(people, aPlanOfUnits());

    // Then
    assertThat(measures(duties(aReferent("sg"), "")))
        .containsExactly("OfAll", "OfArea2", "OfBoth", "OfUff");
    assertThat(measures(duties(aReferent("dir1"), ""))).containsExactly("OfBoth", "OfUff");
    assertThat(measures(duties(aReferent("area2"), ""))).containsExactly("OfArea2", "OfBoth");
    assertThat(measures(duties(aReferent("only-validates"), ""))).isEmpty();
    assertThat(measures(duties(aReferent("nobody"), ""))).isEmpty();
  }

  @Test
  void anAppointmentThatHasEndedShowsNothing() {
    // Given
    AChamber people = aChamberOfUnits();
    people.appointing("until", "ENTE", "DATA_REFERENT", "2017-01-01", "2018-01-10");
    open(people, aPlanOfUnits());
    assertThat(measures(duties(aReferent("until"), ""))).hasSize(4);

    // When
    TestClock.set("2018-01-11T09:00:00Z");

    // Then
    assertThat(measures(duties(aReferent("until"), ""))).isEmpty();
  }

  @Test
  void aDelegateSeesDutiesWhileThereIsAHolder() {
    // Given
    AChamber people = aChamberOfUnits();
    appoint(people, "holder", "AREA1", "DATA_REFERENT");
    delegate(people, "with-holder", "UFF", "DATA_REFERENT");
    delegate(people, "without", "AREA2", "DATA_REFERENT");
    open(people, aPlanOfUnits());

    // Then
    assertThat(measures(duties(aReferent("with-holder"), ""))).containsExactly("OfBoth", "OfUff");
    assertThat(measures(duties(aReferent("without"), ""))).isEmpty();
  }

  @Test
  void aDutyHasItsTimeAndTheOfficialValuesBeforeIt() {
    // Given
    publish(Facts.aPlan(chamber, "P", 2016).measuring("A", "NUMBER", "III"));
    open(aPlan("P").measuring("A", "NUMBER", "I", "II", "III"));
    awaitCell("A", 2016, Quadrimestre.III);
    makeOfficial("A", 2016, Quadrimestre.III, number("70"));
    makeOfficial("A", 2017, Quadrimestre.II, number("80"));

    // When
    JsonNode duty = only(duties(referent(), "?year=2017&quadrimestre=III"));

    // Then
    assertThat(duty.at("/cell/dueBy").textValue()).isEqualTo("2018-01-15");
    assertThat(duty.at("/cell/workingDaysLeft").intValue()).isEqualTo(3);
    assertThat(duty.at("/cell/missing").booleanValue()).isFalse();
    assertThat(duty.at("/cell/period/state").textValue()).isEqualTo("OPEN");
    assertThat(duty.at("/cell/period/until").textValue()).isEqualTo("2018-01-15");
    assertThat(duty.at("/cell/decimals").intValue()).isZero();
    assertThat(duty.get("previous").toString())
        .isEqualTo(
            "{\"year\":2017,\"quadrimestre\":\"II\",\"unit\":\"NUMBER\","
                + "\"value\":{\"kind\":\"NUMBER\",\"number\":80}}");
    assertThat(duty.at("/yearBefore/year").intValue()).isEqualTo(2016);
    assertThat(duty.at("/yearBefore/value/number").intValue()).isEqualTo(70);
    JsonNode first = only(duties(referent(), "?year=2017&quadrimestre=I"));
    assertThat(first.at("/previous/year").intValue()).isEqualTo(2016);
    assertThat(first.at("/previous/quadrimestre").textValue()).isEqualTo("III");
    assertThat(first.has("yearBefore")).isFalse();
    assertThat(first.at("/cell/missing").booleanValue()).isTrue();
    assertThat(first.at("/cell/workingDaysLeft").intValue()).isZero();
  }

  @Test
  void whatWaitsOrIsDoneIsNoDutyAndWhatWasSentBackSaysWhy() {
    // Given
    open(
        aPlan("P")
            .measuring("Done", "NUMBER", "III")
            .measuring("Empty", "NUMBER", "III")
            .measuring("Returned", "NUMBER", "III")
            .measuring("Waiting", "NUMBER", "III"));
    makeOfficial("Done", "1");
    submit("Waiting", number("1")).then().statusCode(201);
    submit("Returned", number("1")).then().statusCode(201);
    sendBack("Returned", "{\"submission\":1,\"reason\":\"È il dato del 2016\"}");

    // When
    JsonNode owed = duties(referent(), "");

    // Then
    assertThat(measures(owed)).containsExactly("Empty", "Returned");
    assertThat(owed.at("/items/0").has("returned")).isFalse();
    assertThat(owed.at("/items/1/returned/reason").textValue()).isEqualTo("È il dato del 2016");
    assertThat(owed.at("/items/1/returned/by").textValue()).isEqualTo("ms-validator");
    assertThat(measures(duties(referent(), "?state=VALIDATED"))).containsExactly("Done");
    assertThat(measures(duties(referent(), "?state=SUBMITTED"))).containsExactly("Waiting");
    assertThat(duties(referent(), "?state=VALIDATED").at("/items/0").has("returned")).isFalse();
  }

  @Test
  void whatIsMissingFromAClosedPeriodIsShownOnlyWhereItsYearIsAskedFor() {
    // Given
    open(aPlan("P").measuring("A", "NUMBER", "II", "III"));
    afterTheDeadline();
    close("A", "ZERO").then().statusCode(201);

    // Then
    JsonNode open = duties(referent(), "");
    assertThat(only(open).at("/cell/quadrimestre").textValue()).isEqualTo("II");
    JsonNode closed = only(duties(referent(), "?year=2017&quadrimestre=III"));
    assertThat(closed.at("/cell/period/locked").booleanValue()).isTrue();
    assertThat(closed.at("/cell/period/state").textValue()).isEqualTo("CLOSED");
    assertThat(closed.at("/cell/period/sentence").textValue())
        .contains("Raccolta completata", "chamber-admin");

    // When
    reopen("2018-02-10").then().statusCode(201);

    // Then
    assertThat(measures(duties(referent(), ""))).containsExactly("A", "A");
  }

  @Test
  void aValueHandedInBetweenTwoPagesShiftsNothing() {
    // Given
    open(
        aPlan("P")
            .measuring("A", "NUMBER", "III")
            .measuring("B", "NUMBER", "III")
            .measuring("C", "NUMBER", "III"));
    JsonNode first = duties(referent(), "?limit=1");

    // When
    submit("A", number("1")).then().statusCode(201);

    // Then
    JsonNode second = duties(referent(), "?limit=1&cursor=" + first.get("nextCursor").textValue());
    JsonNode third = duties(referent(), "?limit=1&cursor=" + second.get("nextCursor").textValue());
    assertThat(measures(first)).containsExactly("A");
    assertThat(measures(second)).containsExactly("B");
    assertThat(measures(third)).containsExactly("C");
    assertThat(third.has("nextCursor")).isFalse();
  }

  @Test
  void itsTagIsHeldAgainstIfNoneMatch() {
    // Given
    open("A", "NUMBER");
    String tag = referent().get(at("/duties")).header("ETag");

    // Then
    referent().header("If-None-Match", tag).get(at("/duties")).then().statusCode(304);
    TestClock.set("2018-01-11T09:00:00Z");
    referent().header("If-None-Match", tag).get(at("/duties")).then().statusCode(200);
  }

  @Test
  void onlyReferentsHaveDutiesAndWhatCannotBeReadIsRefused() {
    refused(validator().get(at("/duties")), 403, "ROLE_REQUIRED");
    refused(as("lu", "/LU/data-referent").get(at("/duties")), 404, "CHAMBER_NOT_FOUND");
    refused(referent().get(at("/duties?year=17")), 400, "FILTER_UNREADABLE");
    refused(referent().get(at("/duties?quadrimestre=IV")), 400, "FILTER_UNREADABLE");
    refused(referent().get(at("/duties?state=missing")), 400, "FILTER_UNREADABLE");
    refused(referent().get(at("/duties?cursor=abc")), 400, "CURSOR_UNREADABLE");
    refused(referent().get(at("/duties?limit=501")), 400, "LIMIT_OUT_OF_RANGE");
  }
}
