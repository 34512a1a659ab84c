package it.quadrante.planning.chamber.domain;

import static it.quadrante.planning.chamber.domain.ChamberBuilder.aChamber;
import static it.quadrante.planning.chamber.domain.ChamberBuilder.aUnit;
import static it.quadrante.planning.chamber.domain.ChamberBuilder.anAppointment;
import static it.quadrante.planning.chamber.domain.ChamberBuilder.day;
import static it.quadrante.planning.chamber.domain.ChamberBuilder.inCapacity;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.planning.chamber.domain.Appointment.Capacity;
import it.quadrante.planning.chamber.domain.Appointment.Role;
import it.quadrante.planning.chamber.domain.OrganisationUnit.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritiesTest {

  private static List<String> validating(ChamberBuilder chamber, String unit, String on) {
    return Authorities.on(chamber.build(), day(on)).stream()
        .filter(one -> one.unit().equals(unit))
        .flatMap(one -> one.validating().stream())
        .map(UnitAuthority.Authorised::account)
        .toList();
  }

  private static ChamberBuilder areas() {
    return aChamber()
        .with("AREA1", Level.AREA, "ENTE")
        .with("UFF", Level.OFFICE, "AREA1")
        .with("AREA2", Level.AREA, "ENTE");
  }

  @Test
  void whoActsForAnAreaActsForTheUnitsBeneathItAndForNoOther() {
    ChamberBuilder chamber =
        areas().with(anAppointment("dirigente1", "AREA1", Role.VALIDATOR, null, null));

    assertThat(validating(chamber, "AREA1", "2021-03-01")).containsExactly("dirigente1");
    assertThat(validating(chamber, "UFF", "2021-03-01")).containsExactly("dirigente1");
    assertThat(validating(chamber, "AREA2", "2021-03-01")).isEmpty();
    assertThat(validating(chamber, "ENTE", "2021-03-01")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-31,",
    "2021-01-01, sg1",
    "2021-04-30, sg1",
    "2021-05-01, sg2",
    "2021-09-30, sg2",
    "2021-10-01, sg3"
  })
  void threeSecretariesInOneYearActEachInTheirInterval(String on, String account) {
    ChamberBuilder chamber =
        areas()
            .with(anAppointment("sg1", "ENTE", Role.VALIDATOR, "2021-01-01", "2021-04-30"))
            .with(anAppointment("sg2", "ENTE", Role.VALIDATOR, "2021-05-01", "2021-09-30"))
            .with(anAppointment("sg3", "ENTE", Role.VALIDATOR, "2021-10-01", null));

    assertThat(validating(chamber, "UFF", on))
        .containsExactlyElementsOf(account == null ? List.of() : List.of(account));
  }

  @Test
  void aDelegateActsWhileThereIsAHolderAndASubstituteForTheIntervalStated() {
    ChamberBuilder chamber =
        areas()
            .with(anAppointment("sg", "ENTE", Role.VALIDATOR, null, "2021-06-30"))
            .with(inCapacity("po", "AREA1", Role.VALIDATOR, Capacity.DELEGATE, null, null, null))
            .with(
                inCapacity(
                    "vicario",
                    "ENTE",
                    Role.VALIDATOR,
                    Capacity.SUBSTITUTE,
                    null,
                    "2021-07-01",
                    "2021-07-31"));

    assertThat(validating(chamber, "UFF", "2021-06-30")).containsExactly("po", "sg");
    assertThat(validating(chamber, "UFF", "2021-07-01")).containsExactly("vicario");
    assertThat(validating(chamber, "UFF", "2021-08-01")).isEmpty();
  }

  @Test
  void anAppointmentDoesNotOutliveItsUnitWhichIsNoMoreInTheAnswer() {
    ChamberBuilder chamber =
        aChamber()
            .with(aUnit("AREA1", Level.AREA, "ENTE", "2021-01-01", "2021-06-30"))
            .with("UFF", Level.OFFICE, "AREA1")
            .with(anAppointment("dirigente1", "AREA1", Role.VALIDATOR, null, null));

    assertThat(validating(chamber, "UFF", "2021-06-30")).containsExactly("dirigente1");
    assertThat(validating(chamber, "UFF", "2021-07-01")).isEmpty();
    assertThat(Authorities.on(chamber.build(), day("2021-07-01")))
        .extracting(UnitAuthority::unit)
        .containsExactly("ENTE", "UFF");
  }

  @Test
  void aDataReferentDoesNotValidate() {
    ChamberBuilder chamber =
        areas().with(anAppointment("referente", "UFF", Role.DATA_REFERENT, null, null));

    assertThat(validating(chamber, "UFF", "2021-03-01")).isEmpty();
    assertThat(Authorities.on(chamber.build(), day("2021-03-01")))
        .filteredOn(one -> one.unit().equals("UFF"))
        .flatExtracting(UnitAuthority::submitting)
        .containsExactly(new UnitAuthority.Authorised("referente", Capacity.HOLDER, null, "UFF"));
  }

  /** Who acted for it on a day is who stood above it then. */
  @Test
  void aUnitThatIsMovedStandsBeneathTheAreaOfTheDay() {
    ChamberBuilder chamber =
        aChamber()
            .with("AREA1", Level.AREA, "ENTE")
            .with("AREA2", Level.AREA, "ENTE")
            .with(
                aUnit("UFF", Level.OFFICE, "AREA1", null, null)
                    .placed("AREA2", day("2021-07-01"), null))
            .with(anAppointment("dirigente1", "AREA1", Role.VALIDATOR, null, null))
            .with(anAppointment("dirigente2", "AREA2", Role.VALIDATOR, null, null));

    assertThat(validating(chamber, "UFF", "2021-06-30")).containsExactly("dirigente1");
    assertThat(validating(chamber, "UFF", "2021-07-01")).containsExactly("dirigente2");
  }

  @Test
  void aUnitIsCalledAsItWasOnTheDay() {
    OrganisationUnit renamed =
        aUnit("AREA1", Level.AREA, "ENTE", null, null).renamed("Area imprese", day("2021-07-01"));

    assertThat(renamed.nameOn(day("2021-06-30"))).isEqualTo("Unità AREA1");
    assertThat(renamed.nameOn(day("2021-07-01"))).isEqualTo("Area imprese");
  }
}
